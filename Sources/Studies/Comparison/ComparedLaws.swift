import Comparison

/// What changes when the same enterprises are tried under two laws: the rule and its parameters, and the past years that it
/// reads.
struct ComparedLaws {
    private let plan: ComparisonPlan

    init(_ plan: ComparisonPlan) { self.plan = plan }

    /// Empty when no two laws are set side by side.
    var text: String {
        let laws = plan.commonBases.map { base in base.map { plan.columns[$0] } }
        guard !laws.isEmpty else { return "" }
        let lines = laws.joined().map { "- \($0.scheme.title.french) (\($0.place)) : \(Self.parts($0)).\n" }
        return """
            Une année après un pays, comme dans « (FR, 2024) », est celle du droit : les entreprises et leur passé restent ceux de \
            \(plan.year). D'un droit à l'autre changent la règle et ses paramètres\(Self.mixture(laws)) Sont appliqués :

            \(lines.joined())
            """
    }

    /// Says whether the years of claims change too.
    private static func mixture(_ laws: [[ComparedScheme]]) -> String {
        let isMixed = laws.contains { base in Set(base.map { Set($0.applications.map(\.claimYears)) }).count > 1 }
        guard isMixed else { return " ; les sinistres lus sont les mêmes." }
        return
            ", mais aussi, pour certains, les années passées que la règle lit (sinistres, effectif, masse salariale) : "
            + "l'écart mêle alors la règle et l'expérience des entreprises."
    }

    private static func parts(_ column: ComparedScheme) -> String {
        let isWhole = column.applications.count == 1
        return column.applications.map { part in
            let months = isWhole ? "" : "\(Int((part.share * 12).rounded())) mois "
            return "\(months)au droit de \(part.tariffYear)" + (part.claimYears.map(claims) ?? "")
        }.joined(separator: ", puis ")
    }

    private static func claims(_ years: ClosedRange<Int>) -> String {
        years.count == 1
            ? ", sinistres de \(years.lowerBound)"
            : ", sinistres de \(years.lowerBound) à \(years.upperBound)"
    }
}
