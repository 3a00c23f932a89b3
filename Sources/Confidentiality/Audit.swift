/// The examination of published tables by the attacker himself.
public struct Audit: Sendable {
    /// A hidden cell that is not protected.
    public struct Finding: Sendable, Hashable {
        public let cell: Int
        public let bounds: Bounds
    }

    public let findings: [Finding]

    /// Bounds every cell of `protections`, all of which are hidden along with `hidden`, and keeps those too narrow.
    ///
    /// Independent of how the cells were chosen: only bounds computed one by one count.
    /// - Throws: `contradiction` where the published cells cannot all be true.
    public init(_ system: CellSystem, hidden: Set<Int>, protections: [Int: Protection]) throws(SecrecyError) {
        var attack = Attack(system, hidden: hidden.union(protections.keys).union(system.latent))
        var findings: [Finding] = []
        for (cell, protection) in protections.sorted(by: { $0.key < $1.key }) {
            let bounds = try attack.bounds(of: cell)
            let isProtected = protection.holds(bounds, value: system.cells[cell].value ?? bounds.low)
            if !isProtected { findings.append(Finding(cell: cell, bounds: bounds)) }
        }
        self.findings = findings
    }

    /// Between which values the attacker places each hidden cell.
    public static func bounds(_ system: CellSystem, hidden: Set<Int>) throws(SecrecyError) -> [Int: Bounds] {
        var attack = Attack(system, hidden: hidden.union(system.latent))
        var bounds: [Int: Bounds] = [:]
        for cell in hidden.sorted() { bounds[cell] = try attack.bounds(of: cell) }
        return bounds
    }
}
