extension FactBase {
    /// Whether some file was never released.
    public var hasSecrets: Bool { resources.contains { $0.identity.secrecy != .published } }

    /// Codes of `dimension` that some released file has, in code order: those of other files are told to nobody.
    public func releasedCodes(of dimension: Dimension) -> [String] {
        let released = resources.filter { $0.identity.secrecy == .published }
        let found = released.reduce(into: Set<String>()) { $0.formUnion($1.book[dimension].codes.dropFirst()) }
        return found.sorted(by: CodeComparator(of: dimension).precedes)
    }
}

extension Dimension {
    /// Those whose codes are single units: of files that were never released, nothing is told by them.
    public static let singleUnits: Set<Dimension> = [.establishment, .holding]
}
