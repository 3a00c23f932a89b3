import Comparison
import Reports
import Words

/// What changes when the same enterprises are tried under two laws: the rule and its parameters, and the past years that it
/// reads.
struct ComparedLaws {
    private let plan: ComparisonPlan

    init(_ plan: ComparisonPlan) { self.plan = plan }

    /// Nothing when no two laws are set side by side.
    func blocks(_ language: Language) -> [Document.Block] {
        let laws = plan.commonBases.map { base in base.map { plan.columns[$0] } }
        guard !laws.isEmpty else { return [] }
        let lines = laws.joined().map { column in
            let (title, parts) = (column.scheme.title, Self.parts(column))
            return Bilingual(
                "\(title.french) (\(column.place)) : \(parts.french).",
                "\(title.english) (\(column.place)): \(parts.english).")
        }
        return [
            .paragraph(Phrase(opening(laws).text(language))), .list(lines.map { Phrase($0.text(language)) }),
        ]
    }

    private func opening(_ laws: [[ComparedScheme]]) -> Bilingual {
        let mixture = Self.mixture(laws)
        return Bilingual(
            "L'année qui suit le pays, comme dans « (FR, 2024) », est celle du droit appliqué : les entreprises et leur passé "
                + "restent ceux de \(plan.year). D'une année de droit à l'autre, la règle et ses paramètres "
                + "changent\(mixture.french) Les droits comparés sont :",
            "The year after a country, as in “(FR, 2024)”, is that of the law applied: the enterprises and their past remain "
                + "those of \(plan.year). From one year of law to another, the rule and its parameters "
                + "change\(mixture.english) The laws compared are:")
    }

    /// Says whether the years of claims change too.
    private static func mixture(_ laws: [[ComparedScheme]]) -> Bilingual {
        let isMixed = laws.contains { base in Set(base.map { Set($0.applications.map(\.claimYears)) }).count > 1 }
        guard isMixed else {
            return Bilingual(
                " ; les sinistres pris en compte sont les mêmes.", "; the claims taken into account are the same.")
        }
        return Bilingual(
            ", et parfois aussi les années passées prises en compte (sinistres, effectif, masse salariale) : l'écart mêle "
                + "alors la règle et l'expérience des entreprises.",
            ", and sometimes so do the past years taken into account (claims, headcount, payroll): the "
                + "difference then mixes the rule and the experience of the enterprises.")
    }

    private static func parts(_ column: ComparedScheme) -> Bilingual {
        let isWhole = column.applications.count == 1
        let parts = column.applications.map { part in
            let months = isWhole ? nil : Int((part.share * 12).rounded())
            let claims = part.claimYears.map(claims) ?? Bilingual(same: "")
            return Bilingual(
                (months.map { "\($0) mois " } ?? "") + "au droit de \(part.tariffYear)" + claims.french,
                (months.map { "\($0) months " } ?? "") + "under the law of \(part.tariffYear)" + claims.english)
        }
        return parts.joined(separator: Bilingual(", puis ", ", then "))
    }

    private static func claims(_ years: ClosedRange<Int>) -> Bilingual {
        years.count == 1
            ? Bilingual(", sinistres de \(years.lowerBound)", ", claims of \(years.lowerBound)")
            : Bilingual(
                ", sinistres de \(years.lowerBound) à \(years.upperBound)",
                ", claims of \(years.lowerBound) to \(years.upperBound)")
    }
}
