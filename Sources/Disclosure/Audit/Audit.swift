/// The examination of published tables by the attacker himself.
public struct Audit: Sendable {
    /// A hidden cell that is not protected.
    public struct Finding: Sendable, Hashable {
        /// Number of the cell in its system.
        public let cell: Int
        /// Between which values the attacker places it.
        public let bounds: Bounds
    }

    /// Cells that are not protected, in the order of their numbers; empty where the tables are safe.
    public let findings: [Finding]

    /// Finds the cells of `protections`, hidden along with `hidden`, whose bounds are too narrow.
    ///
    /// Independent of how the cells were chosen.
    /// - Throws: `contradiction` where the published cells cannot all be true.
    public init(_ system: CellSystem, hidden: Set<Int>, protections: [Int: Protection]) throws(SecrecyError) {
        var attack = Attack(system, hidden: hidden.union(protections.keys).union(system.latent))
        var weak: [Int] = []
        for members in attack.hiddenByGroup {
            let examined = members.compactMap { cell in protections[cell].map { (cell, $0) } }
            guard let first = examined.first else { continue }
            let sweep = Sweep(system: system, group: attack.group(of: first.0), examined: examined)
            weak += try sweep.weaknesses().map(\.cell)
        }
        var findings: [Finding] = []
        for cell in weak.sorted() { findings.append(Finding(cell: cell, bounds: try attack.bounds(of: cell))) }
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
