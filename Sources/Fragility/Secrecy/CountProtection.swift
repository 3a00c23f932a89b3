import Disclosure

/// What the rules on persons hide of the counts of a study, all its tables together: the attacker decides, who knows every
/// printed count and every sum.
public struct CountProtection: Sendable {
    public private(set) var hidden: Set<CountKey> = []
    public let rules: PersonsRules
    /// Printed counts that were not released before.
    public private(set) var cells = 0
    /// Hidden because of what they tell by themselves.
    public private(set) var primary = 0
    /// Hidden because they would give the first back.
    public var secondary: Int { hidden.count - primary }
    /// Groups of tied counts of which nothing is shown, because counts released elsewhere betray one of them.
    public private(set) var betrayed = 0

    /// - Throws: `SecrecyError` where a count is negative or the solver gives up.
    public init(_ book: CountBook, rules: PersonsRules) throws(SecrecyError) {
        self.rules = rules
        guard rules.release == nil else {
            cells = book.counts.keys.count { !book.implied.contains($0) && !book.released.contains($0) }
            return
        }
        for component in book.relations.filter(book.holds).components(of: book.counts.keys) {
            let part = try CountSystem(book, component.keys, component.relations, rules: rules)
            cells += component.keys.count { !book.implied.contains($0) && !book.released.contains($0) }
            let protected = try ProtectedCells(
                part.system, cells: part.cells, regime: rules.regime, zeroReveals: rules.zeroReveals)
            hidden.formUnion(protected.hidden.map { component.keys[$0] })
            primary += protected.primary.count
            if protected.isBetrayed { betrayed += 1 }
        }
    }
}

/// The rules for figures on persons that apply to a study.
public struct PersonsRules: Sendable {
    public let regime: SecrecyRules.Regime
    /// Whether nobody where somebody could be is reported as little as a few persons.
    public let zeroReveals: Bool
    /// Who released the files of persons, and where: nothing of theirs is hidden then. Nil where one of them was not.
    public let release: String?

    public init(regime: SecrecyRules.Regime, zeroReveals: Bool = false, release: String? = nil) {
        self.regime = regime
        self.zeroReveals = zeroReveals
        self.release = release
    }

    public var minimum: Int { regime.minimum }
}

/// Counts that are tied together, as the attacker knows them.
private struct CountSystem {
    var system = CellSystem()
    /// In the order of the keys.
    var cells: [LinkedTable.Cell] = []

    init(
        _ book: CountBook, _ keys: [CountKey], _ relations: [CountRelation], rules: PersonsRules
    ) throws(SecrecyError) {
        var numbers: [CountKey: Int] = [:]
        for key in keys {
            let count = Double(book[key])
            numbers[key] = try system.add(
                CellSystem.Cell(value: count, cost: count, isLatent: book.implied.contains(key)))
            cells.append(cell(book, key, minimum: rules.minimum))
        }
        for relation in relations {
            // Where nobody is no secret, everybody knows the empty parts.
            let parts = relation.parts.filter { book[$0] > 0 || rules.zeroReveals }.compactMap { numbers[$0] }
            guard let total = numbers[relation.total], !parts.isEmpty else { continue }
            system.add(CellSystem.Equation(total: total, parts: parts))
        }
    }

    /// Each person contributes one. More persons than the minimum need no name: no rule tells them apart.
    private func cell(_ book: CountBook, _ key: CountKey, minimum: Int) -> LinkedTable.Cell {
        let first = cells.count * minimum
        let persons = (0..<min(book[key], minimum)).map { (first + $0, 1.0) }
        return LinkedTable.Cell(
            value: Double(book[key]), amounts: Dictionary(uniqueKeysWithValues: persons),
            isPublic: book.released.contains(key))
    }
}
