/// Which rows a question is about: for some dimensions, the codes that are wanted.
public struct Selection: Sendable, Hashable {
    /// Codes that are alternatives, by dimension; all conditions must hold.
    public var wanted: [Dimension: [String]]

    /// Without conditions, every row.
    public init(_ wanted: [Dimension: [String]] = [:]) { self.wanted = wanted }

    /// Those with a condition, in the order of their declaration.
    public var dimensions: [Dimension] { wanted.keys.sorted() }

    /// Whether a row with `code` in `dimension` is wanted.
    public func admits(_ code: String, of dimension: Dimension) -> Bool {
        guard let codes = wanted[dimension] else { return true }
        return codes.contains { CodeForm.matches(code, $0, of: dimension) }
    }

    /// The same question without the dimensions for which `isExcluded` holds.
    public func without(_ isExcluded: (Dimension) -> Bool) -> Selection {
        Selection(wanted.filter { !isExcluded($0.key) })
    }

    /// The same question, with one more condition; both must hold where the dimension was already there.
    public func adding(_ dimension: Dimension, _ codes: [String]) -> Selection {
        var result = self
        guard let known = wanted[dimension] else {
            result.wanted[dimension] = codes
            return result
        }
        // Of two codes one of which stands for the other, the narrower remains.
        func narrowed(_ first: [String], by second: [String]) -> [String] {
            first.map { CodeForm.canonical($0, of: dimension) }.filter { code in
                second.contains { CodeForm.matches(code, $0, of: dimension) }
            }
        }
        let both = narrowed(known, by: codes)
        result.wanted[dimension] = both + narrowed(codes, by: known).filter { !both.contains($0) }
        return result
    }
}
