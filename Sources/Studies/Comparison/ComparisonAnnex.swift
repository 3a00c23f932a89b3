import Comparison
import Messages
import Reporting
import Reports
import Schemes
import Words

/// The parts of a report on a comparison that the program writes itself.
struct ComparisonAnnex {
    private let study: CompareStudy
    private let style = NumberStyle(.french)

    init(_ study: CompareStudy) { self.study = study }

    var parts: [AnnexPart] {
        [
            AnnexPart("portfolio", markdown: { _ in portfolio }),
            AnnexPart("laws", markdown: { _ in ComparedLaws(study.study.plan).text }),
            AnnexPart("schemes", markdown: { _ in schemes }), AnnexPart("gaps", markdown: { _ in gaps }),
            AnnexPart("anchors", markdown: { _ in anchors }),
            AnnexPart("experiments", markdown: { _ in study.data.experiments.note.french + "\n" }),
            AnnexPart("secrecy", markdown: { _ in secrecy }), AnnexPart("rows", markdown: { _ in rows }),
        ]
    }

    private func list(_ lines: [String], otherwise: String) -> String {
        lines.isEmpty ? otherwise + "\n" : lines.map { "- \($0)\n" }.joined()
    }

    private func number(_ value: Double) -> String { style.text(value, decimals: 0) }

    /// What the portfolio is, and who says that it may be published.
    private var portfolio: String {
        let package = study.reader.package
        let statements = package.resources.compactMap { $0.vigie?.secrecyStatement }
        let title = (package.title ?? package.name) + "."
        return ([title] + statements.prefix(1)).joined(separator: " ") + "\n"
    }

    private var schemes: String {
        list(
            study.study.plan.columns.map { column in
                let law = column.law?.parts.map { "\($0.law.day)" }.joined(separator: ", ")
                let days = law.map { "droit du \($0)" } ?? "pas en vigueur en \(column.year)"
                let note = column.scheme.note.map { " \($0.french)" } ?? ""
                return "`\(column.label)` : \(column.scheme.title.french) ; \(days).\(note)"
            }, otherwise: "Néant.")
    }

    /// What was taken for facts that are unknown, sums over the whole, and tables that are not public. Of a portfolio that
    /// was never released, no number: no rule has examined them.
    private var gaps: String {
        let columns = zip(study.study.plan.columns, study.study.tally.columns)
        let lines = columns.flatMap { column, tally -> [String] in
            let assumptions = tally.assumptions.sorted { $0.key.precedesByScalars($1.key) }.map { name, count in
                let enterprises = study.regime == nil ? " : \(number(count)) entreprises" : ""
                return "supposition sur `\(name)`, faute de donnée\(enterprises)"
            }
            return (assumptions + tally.gaps.map(\.missing.french)).map { "`\(column.label)` : \($0)." }
        }
        let sums = study.comparison.aggregates.map { aggregate in
            let value = aggregate.value.map { SchemeWords.number($0) } ?? "non calculée"
            return "`\(aggregate.column)` : \(aggregate.name) = \(value), somme sur ce portefeuille et non sur le pays."
        }
        return list(lines + (study.regime == nil ? sums : []), otherwise: "Néant.")
    }

    private var anchors: String {
        let columns = study.study.plan.columns
        return list(
            study.data.anchors.compactMap { anchor in
                guard let place = columns.firstIndex(where: { $0.scheme.name == anchor.scheme }) else { return nil }
                let isTold = study.regime == nil
                return AnchorNote(anchor, isTold ? AnchorFactors(anchor, study.study.tally.columns[place]) : nil).text
            }, otherwise: "Aucun chiffre publié pour ces dispositifs.")
    }

    private var secrecy: String {
        guard let regime = study.regime else {
            return "Tous les fichiers du portefeuille sont déclarés publiés : rien n'est masqué.\n"
        }
        let cells = study.study.hiddenCells
        return """
            Une case ne sort pas si \(regime.texts.joined(separator: " ; ")). \(number(Double(cells.hidden))) cases sur \
            \(number(Double(cells.all))) sont masquées, par ces règles ou pour qu'une soustraction ne les rende pas. Aucune \
            entreprise n'est nommée.

            """
    }

    private var rows: String {
        let comparison = study.comparison
        let refused = comparison.rejections.count
        let doubts = comparison.doubts.sorted.count
        return "Lignes lues : \(number(Double(comparison.rows))) ; refusées : \(number(Double(refused)))"
            + (refused > 0 ? " (`rejects.csv`)." : ".")
            + (doubts > 0 ? " Valeurs douteuses : \(number(Double(doubts))) (`vigie check` les donne)." : "")
            + (earlierHeadcounts.map { " \($0)" } ?? "") + "\n"
    }

    private var earlierHeadcounts: String? {
        EarlierHeadcounts(study.study.tally, year: study.settings.year)?.french(isReleased: study.regime == nil)
    }
}
