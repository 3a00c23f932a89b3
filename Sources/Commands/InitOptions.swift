import DelimitedText
import Intake
import Messages

/// What the user says about the files that `init` would otherwise detect.
struct InitOptions {
    let overrides: TextFormOverrides

    static let descriptions: [OptionDescription] = [
        OptionDescription(
            "encoding", value: "E",
            "utf-8, windows-1250 to 1257, iso-8859-2 to 15, utf-16le or utf-16be, instead of detecting it"),
        OptionDescription("delimiter", value: "D", "; , | or tab, instead of detecting it"),
        OptionDescription("header", value: "N", "header row, or first-last, instead of detecting it"),
    ]

    init(_ arguments: Arguments) throws(Fault) {
        var overrides = TextFormOverrides()
        overrides.encoding = try arguments["encoding"].map(Self.encoding)
        overrides.delimiter = try arguments["delimiter"].map(Self.delimiter)
        if let text = arguments["header"] {
            let rows = try Self.header(text)
            (overrides.headerRecord, overrides.headerHeight) = (rows.upperBound, rows.count)
        }
        self.overrides = overrides
    }

    private static func encoding(_ name: String) throws(Fault) -> TextEncoding {
        guard let encoding = TextEncoding(ianaName: name) else {
            throw .usage(
                "--encoding is \(TextEncoding.allCases.map(\.rawValue).joined(separator: ", "))",
                InitCommand.description)
        }
        return encoding
    }

    private static func delimiter(_ text: String) throws(Fault) -> UInt8 {
        guard let byte = [";": UInt8(0x3B), ",": 0x2C, "|": 0x7C, "tab": 0x09, "\t": 0x09][text] else {
            throw .usage("--delimiter is ';', ',', '|' or tab", InitCommand.description)
        }
        return byte
    }

    /// `2`, or `2-3` for a header of two rows.
    private static func header(_ text: String) throws(Fault) -> ClosedRange<Int> {
        let rows = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        guard (1...2).contains(rows.count), rows.allSatisfy((1...1_000_000).contains), rows[0] <= rows[rows.count - 1]
        else {
            throw .usage(
                "--header takes a whole number from 1 to 1000000, or two for rows 2 to 3: 2-3", InitCommand.description)
        }
        return rows[0]...rows[rows.count - 1]
    }
}
