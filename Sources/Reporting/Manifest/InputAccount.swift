import Digests
import Disclosure

/// A file as a study read it, exactly, and whether it may be told so.
public struct InputAccount: Sendable {
    /// What is known of it.
    private let exact: InputRecord
    /// How its rows are told; nil where the file was released before.
    private let rounding: RowRounding?

    /// - Parameter rounding: how rows are told of a file that was never released; nil for one that was.
    public init(_ exact: InputRecord, rounding: RowRounding?) { (self.exact, self.rounding) = (exact, rounding) }

    /// What a manifest says of it: of a file that was never released neither length, digest nor a place in it, and rows by
    /// the step; under `key`, its keyed digest.
    func record(key: SecretKey?) -> InputRecord {
        guard let rounding else { return exact }
        var told = exact
        (told.bytes, told.sha256, told.strayQuoteLine) = (nil, nil, nil)
        told.hmac = exact.sha256.flatMap { digest in key?.hexadecimal(of: digest) }
        told.rows = exact.rows?.rounded(rounding)
        told.rowsRoundedTo = exact.rows.map { _ in rounding.step }
        return told
    }
}

extension InputRecord.Rows {
    /// Each number by itself.
    public func rounded(_ rounding: RowRounding) -> Self {
        Self(
            read: rounding(read), kept: rounding(kept), rejected: rounding(rejected), setAside: rounding(setAside))
    }
}
