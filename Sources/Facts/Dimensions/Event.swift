import Declarations
import Words

/// The kinds of occupational-risk event that the insurer counts apart.
public enum Event: String, CaseIterable, Sendable, Hashable, KnownWord {
    /// An accident at work (accident du travail).
    case accident = "AT"
    /// An accident on the way to or from work (accident de trajet).
    case commuting = "trajet"
    /// An occupational disease that was recognised (maladie professionnelle).
    case disease = "MP"
    /// Accidents at work and diseases taken together, as the cost of the risk of the tariff counts them.
    case risk = "AT-MP"
}

extension Event {
    /// The event in words.
    public var name: Bilingual {
        switch self {
        case .accident: Bilingual("Accidents du travail", "Accidents at work")
        case .commuting: Bilingual("Accidents de trajet", "Commuting accidents")
        case .disease: Bilingual("Maladies professionnelles", "Occupational diseases")
        case .risk: Bilingual("Accidents du travail et maladies professionnelles", "Accidents at work and diseases")
        }
    }
}
