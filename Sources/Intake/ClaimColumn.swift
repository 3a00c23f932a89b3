import Declarations
import Facts

/// What a column of a file of single claims holds.
public enum ClaimColumn: String, Codable, Sendable, KnownWord {
    /// Calendar days of temporary incapacity.
    case days
    /// Rate of permanent incapacity, in points; empty without one.
    case incapacityRate = "ip-rate"
    /// Whether the claim is fatal: oui or non.
    case death
    /// Amount imputed, in euros.
    case cost
    /// Number of the claim, which no other claim of the folder has: a row that repeats one counts twice.
    case identifier = "claim-id"
    /// Date of the death; empty for a claim that is not fatal.
    case deathDate = "death-date"
}
