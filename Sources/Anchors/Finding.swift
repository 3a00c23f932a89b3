import Declarations
import Words

/// What somebody found in reading a source, and the calculation that shows it.
public struct Finding: Sendable, Decodable {
    /// Number in the list of findings.
    public let number: String
    /// The document, and where in it.
    public let source: Bilingual
    /// What was found.
    public let text: Bilingual
    /// What follows for whoever uses the figure.
    public let handling: Bilingual
    /// Absent where the finding is one of words, which no calculation can show.
    let check: Check?

    /// A printed figure beside its calculation.
    struct Check: Sendable, Decodable {
        let printed: Calculation
        let relation: Relation
        let computed: Calculation
        /// The unit to which the source rounds; 0 where it does not.
        let rounding: Double
        let unit: String
        /// Whether the printed figure holds, as the finding says.
        let holds: Bool
    }

    /// How the printed figure stands to the calculation.
    enum Relation: String, Sendable, KnownWord {
        case equal = "="
        /// The source says « plus de »: the calculation must be above what is printed.
        case above = ">"
        /// The source prints a ceiling.
        case atMost = "<="
    }
}

extension Finding {
    /// The number as a notebook writes it: `5 bis` is `5-bis`.
    var code: String { number.replacing(" ", with: "-") }
}

/// A check that was made.
struct CheckResult: Sendable, Hashable {
    let printed: Double
    let computed: Double
    let holds: Bool

    /// Computed less printed, to the fourth decimal: beyond, it is only the last bits of a division.
    var gap: Double {
        let rounded = ((computed - printed) * 10_000).rounded() / 10_000
        return rounded == 0 ? 0 : rounded
    }
}

extension Finding.Check {
    /// Nil where a figure is missing or something is divided by zero.
    ///
    /// A rounded figure holds within half of its unit of rounding; one that is not, within the last bits of a double.
    func result(_ figures: AnchorFigures) -> CheckResult? {
        guard let printed = printed.value(figures), let computed = computed.value(figures) else { return nil }
        let slack = Swift.max(rounding / 2, computed.magnitude * 1e-12)
        let holds =
            switch relation {
            case .equal: (computed - printed).magnitude <= slack
            case .above: computed > printed
            case .atMost: computed <= printed
            }
        return CheckResult(printed: printed, computed: computed, holds: holds)
    }
}
