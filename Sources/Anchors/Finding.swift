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
        /// Name of the figure: what no source prints cannot be held against it.
        let printed: String
        let relation: Relation
        let computed: Calculation
        /// The unit to which the source rounds; 0 where it does not.
        let rounding: Double
        /// How many of the figures that are added were rounded to that unit themselves.
        let roundedTerms: Int?
        /// Whether the printed figure holds, as the finding says.
        let holds: Bool
    }

    /// How the printed figure stands to the calculation.
    enum Relation: String, Sendable, KnownWord {
        case equal = "="
        /// The source says « plus de »: the calculation must be above what is printed.
        case above = ">"
        /// The source says « plus de », and the calculation gives the least that there can be.
        case atLeast = ">="
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

    /// Whether the calculation gives what is printed, digit by digit.
    var isExact: Bool { holds && gap == 0 }

    /// Computed less printed, to the fourth decimal: beyond, it is only the last bits of a division.
    var gap: Double {
        let rounded = ((computed - printed) * 10_000).rounded() / 10_000
        return rounded == 0 ? 0 : rounded
    }
}

extension Finding.Check {
    /// Nil where a figure is missing or something is divided by zero.
    ///
    /// A rounded figure holds within half of its unit of rounding, the half included, and half a unit more for each
    /// rounded term; one that is not rounded, within the last bits of a double.
    func result(_ figures: AnchorFigures) -> CheckResult? {
        guard let printed = figures[printed]?.value, let computed = computed.value(figures) else { return nil }
        let halves = Double(1 + (roundedTerms ?? 0))
        let slack = Swift.max(halves * rounding / 2, computed.magnitude * 1e-12)
        let holds =
            switch relation {
            case .equal: (computed - printed).magnitude <= slack
            case .above: computed > printed
            case .atLeast: computed >= printed
            case .atMost: computed <= printed
            }
        return CheckResult(printed: printed, computed: computed, holds: holds)
    }
}
