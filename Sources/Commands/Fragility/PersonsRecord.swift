import Fragility

/// The secrecy of figures on persons, in the manifest of a study: the rules and how much they hid; not where.
struct PersonsRecord: Codable {
    let rules: [String]
    /// The number of persons below which a count does not leave.
    let minimum: Int
    /// Whether nobody, where somebody could be, does not leave either.
    let zeroReveals: Bool
    /// Whether the counts of the file of territories were released before.
    let territoriesAreReleased: Bool
    /// Who released the files of persons, and where; absent where they are protected.
    let release: String?
    let counts: Int
    let hiddenByRule: Int
    let hiddenToProtect: Int
    let groupsThatCannotBeProtected: Int
    /// Which table each file holds: what an audit needs to know.
    let tables: [TableRecord]

    init(_ protection: CountProtection, territoriesAreReleased: Bool, tables: [TableRecord]) {
        self.territoriesAreReleased = territoriesAreReleased
        rules = protection.rules.regime.texts
        minimum = protection.rules.minimum
        zeroReveals = protection.rules.zeroReveals
        release = protection.rules.release
        counts = protection.cells
        hiddenByRule = protection.primary
        hiddenToProtect = protection.secondary
        groupsThatCannotBeProtected = protection.betrayed
        self.tables = tables.filter { $0.from != nil }
    }
}
