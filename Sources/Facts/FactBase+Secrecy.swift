extension FactBase {
    /// Whether some file was never released.
    public var hasSecrets: Bool { resources.contains { $0.identity.secrecy != .published } }
}

extension Dimension {
    /// Those whose codes are single units: of files that were never released, nothing is told by them.
    public static let singleUnits: Set<Dimension> = [.establishment, .holding]
}
