/// The lines that the rules hide of a ledger, all its tables together: the attacker decides, who knows every line that is
/// shown and every sum.
public struct LedgerProtection: Sendable {
    /// The lines that may not be printed: those that break a rule, those that would give them back, and all that follow
    /// one of these.
    public private(set) var hidden: Set<CountKey> = []
    /// How many entries that some table prints are hidden because of what they tell by themselves.
    public var primary: Int { protections.keys.count { ledger.entries[$0]?.line != nil } }
    /// How many groups of tied entries show nothing, because figures released elsewhere betray one of them.
    public var betrayed: Int { components.count(where: \.isBetrayed) }
    private let ledger: Ledger
    private let rules: [PrimaryRule]
    private let minimum: Int
    private let zeroReveals: Bool
    /// What must remain unknown of the entries that break a rule.
    private let protections: [CountKey: Protection]
    private var components: [Component]

    /// Entries that no sum ties to others.
    private struct Component {
        let keys: [CountKey]
        let relations: [CountRelation]
        /// The entries that were unknown to the attacker when it last failed.
        var settled: Set<CountKey>?
        var isBetrayed = false
    }

    /// - Parameters:
    ///   - ledger: written whole: what is added later is not judged.
    ///   - regime: the rules of the secrecy that the ledger's figures are under.
    ///   - zeroReveals: whether nobody where somebody could be is told as little as a few.
    ///   - released: what was told before of the same entries.
    /// - Throws: `SecrecyError` where an amount is negative or the solver gives up.
    public init(
        _ ledger: Ledger, regime: SecrecyRules.Regime, zeroReveals: Bool = false,
        after released: ReleasedLines = ReleasedLines()
    ) throws(SecrecyError) {
        var ledger = ledger
        ledger.learn(released, minimum: regime.minimum)
        (self.ledger, self.zeroReveals, rules, minimum) = (ledger, zeroReveals, regime.rules, regime.minimum)
        components = ledger.relations.components(of: ledger.entries.keys).map {
            Component(keys: $0.keys, relations: $0.relations)
        }
        var protections: [CountKey: Protection] = [:]
        for (key, entry) in ledger.entries {
            let asked = try regime.protection(of: entry.cell, zeroReveals: zeroReveals)
            // Nothing shows that it is hidden: it must only not be known to be small.
            let protection = entry.isUnseen ? asked?.upward : asked
            protections[key] = protection?.joined(with: entry.oneSided(regime)) ?? entry.oneSided(regime)
        }
        self.protections = protections
        for (key, entry) in ledger.entries where protections[key] != nil || entry.cell.staysHidden { hide(entry.line) }
        // Lines hidden for one entry hide the others, which may then have to be protected: until nothing is added.
        var before = -1
        while hidden.count > before {
            before = hidden.count
            for index in components.indices { try protect(index) }
        }
    }

    /// Hides a line, and all that cannot be shown without it.
    private mutating func hide(_ line: CountKey?) {
        guard let line, hidden.insert(line).inserted else { return }
        for follower in ledger.lines[line]?.followers ?? [] { hide(follower) }
    }

    /// What leaves, or is hidden, of the entries that some table prints, for a register.
    public var told: [CountKey: ReleasedCell] {
        ledger.entries.filter { $0.value.line != nil }.reduce(into: [:]) { told, entry in
            told[entry.key] = isHidden(entry.key) ? .hidden : .shown(entry.value.value)
        }
    }

    /// Whether the attacker does not know an entry: no table prints it, or its line is hidden, and nobody released it before.
    private func isHidden(_ key: CountKey) -> Bool {
        guard let entry = ledger.entries[key] else { return true }
        return !entry.cell.isPublic && (entry.line.map(hidden.contains) ?? true)
    }

    private mutating func protect(_ index: Int) throws(SecrecyError) {
        let component = components[index]
        let unknown = Set(component.keys.filter(isHidden))
        let isAsked = component.keys.contains {
            protections[$0] != nil || (unknown.contains($0) && ledger.entries[$0]?.line != nil)
        }
        guard isAsked, component.settled != unknown else { return }
        let protected = try protectedCells(component)
        if protected.isBetrayed { components[index].isBetrayed = true }
        let chosen = protected.hidden.subtracting(protected.primary).sorted().map { component.keys[$0] }
        for key in chosen { hide(ledger.entries[key]?.line) }
        // What is hidden for others and must stay unknown is examined again.
        let isSettled = !chosen.contains { ledger.entries[$0]?.staysHidden ?? false }
        components[index].settled = isSettled ? unknown.union(chosen) : nil
    }

    /// One unit where a zero would have been shown; weights can make a count less than that.
    private func floor(_ entry: Ledger.Entry) -> Double {
        let unit = entry.cell.partsPerUnit
        return entry.isNeverZero && !zeroReveals && entry.value >= unit ? unit : 0
    }

    private func protectedCells(_ component: Component) throws(SecrecyError) -> ProtectedCells {
        var (system, asked, cells) = (CellSystem(), [Int: Protection](), [LinkedTable.Cell]())
        var numbers: [CountKey: Int] = [:]
        for key in component.keys {
            guard let entry = ledger.entries[key] else { continue }
            let cost = entry.line.flatMap { ledger.lines[$0]?.cost } ?? 0
            let number = try system.add(
                CellSystem.Cell(value: entry.value, cost: cost, isLatent: isHidden(key), floor: floor(entry)))
            numbers[key] = number
            let isKept = entry.staysHidden || entry.cell.staysHidden
            asked[number] = protections[key] ?? (isHidden(key) && isKept ? Protection() : nil)
            cells.append(entry.cell)
        }
        for relation in component.relations {
            // Where nobody is no secret, anybody knows the empty parts.
            let parts = relation.parts.filter { part in
                zeroReveals || ledger.entries[part].map { $0.value > 0 || $0.isOneSided || $0.isUnseen } ?? false
            }
            guard let total = numbers[relation.total], !parts.isEmpty else { continue }
            system.add(CellSystem.Equation(total: total, parts: parts.compactMap { numbers[$0] }))
        }
        return try ProtectedCells(
            system, cells: cells, protections: asked, minimum: minimum,
            contributors: Contributors(cells, rules: rules))
    }
}

extension Ledger.Entry {
    /// What must remain unknown of a printed entry that is all or none of its group: that somebody is of the other side.
    fileprivate func oneSided(_ regime: SecrecyRules.Regime) -> Protection? {
        guard isOneSided, line != nil, !cell.isPublic else { return nil }
        let unit = cell.partsPerUnit
        return value > 0 ? Protection(below: unit) : Protection(above: Double(regime.minimum) * unit)
    }
}
