import Disclosure

/// What the rules on persons hide of the counts of a study, all its tables together: the attacker decides, who knows every
/// printed count and every sum.
public struct CountProtection: Sendable {
    /// Printed counts that may not be shown.
    public private(set) var hidden: Set<CountKey> = []
    /// The rules that were applied.
    public let rules: PersonsRules
    /// Printed counts that were not released before.
    public private(set) var cells = 0
    /// Hidden because of what they tell by themselves.
    public private(set) var primary = 0
    /// Hidden because they would give the first back.
    public var secondary: Int { hidden.count - primary }
    /// Groups of tied counts of which nothing is shown, because counts released elsewhere betray one of them.
    public private(set) var betrayed = 0
    /// What leaves, or is hidden, for a register; empty where the source has released all.
    public private(set) var told: [CountKey: ReleasedCell] = [:]

    /// - Parameter released: what earlier reports told of the same counts.
    /// - Throws: `SecrecyError` where a count is negative or the solver gives up.
    public init(
        _ book: CountBook, rules: PersonsRules, after released: ReleasedLines = ReleasedLines()
    ) throws(SecrecyError) {
        self.rules = rules
        cells = book.counts.keys.count { !book.implied.contains($0) && !book.released.contains($0) }
        guard rules.release == nil else { return }
        let protection = try LedgerProtection(
            book.ledger(minimum: rules.minimum), regime: rules.regime, zeroReveals: rules.zeroReveals, after: released)
        (hidden, primary, betrayed) = (protection.hidden, protection.primary, protection.betrayed)
        told = protection.told
    }
}

/// The rules for figures on persons that apply to a study.
public struct PersonsRules: Sendable {
    /// How few persons are too few, and what must remain unknown of them.
    public let regime: SecrecyRules.Regime
    /// Whether nobody where somebody could be is reported as little as a few persons.
    public let zeroReveals: Bool
    /// Who released the files of persons, and where: nothing of theirs is hidden then. Nil where one of them was not.
    public let release: String?

    /// With a `release`, counts of persons are shown as they are.
    public init(regime: SecrecyRules.Regime, zeroReveals: Bool = false, release: String? = nil) {
        self.regime = regime
        self.zeroReveals = zeroReveals
        self.release = release
    }

    /// Persons below which a count does not leave.
    public var minimum: Int { regime.minimum }

    /// How numbers of rows of the files of persons are told; nil where the files were released.
    public var rowRounding: RowRounding? { release == nil ? RowRounding(minimumOfPersons: minimum) : nil }
}
