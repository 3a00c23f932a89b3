import Disclosure
import Facts
import Statistics
import Tables

extension ToolSection {
    /// Pairs of tools: how far they agree on the people whom both examined, and how many people there would be in all.
    func agreement(_ figures: Figures) -> Table {
        let rows = pairs.map { pair in
            Table.Row(
                [
                    Table.Word(code(pair.first), label(pair.first)),
                    Table.Word(code(pair.second), label(pair.second)),
                ],
                [
                    agreement(pair, .count, figures) { figures.count(key(pair, "examines")) },
                    figures.count(key(pair, "deux")),
                    agreement(pair, .ratio, figures) { coefficient(pair, figures, \.kappa) },
                    agreement(pair, .ratio, figures) { coefficient(pair, figures, \.jaccard) },
                    agreement(pair, .count, figures) { total(pair, figures) },
                ])
        }
        return Table(
            name: "concordance",
            keys: [Table.Heading("premier", "Outil", "Tool"), Table.Heading("second", "et outil", "and tool")],
            measures: [
                Table.Heading("examines", "Examinées par les deux", "Examined by both"),
                Table.Heading("deux", "Repérées par les deux", "Found by both"),
                Table.Heading("kappa", "Kappa de Cohen", "Cohen's kappa"),
                Table.Heading("jaccard", "Indice de Jaccard", "Jaccard index"),
                Table.Heading(
                    "capture-recapture", "Personnes à repérer parmi celles examinées par les deux, estimation",
                    "Persons to be found among those examined by both, estimate"),
            ], rows: rows, sources: frame.sources)
    }

    private func agreement(_ pair: ToolPair, _ unit: Unit, _ figures: Figures, _ make: () -> Cell) -> Cell {
        hasExaminees(pair) ? make() : figures.absent(.listOnly, unit)
    }

    private func coefficient(
        _ pair: ToolPair, _ figures: Figures, _ coefficient: (PairAgreement) -> Double?
    ) -> Cell {
        made(pair, .ratio, figures) { counts in
            let agreement = try? PairAgreement(
                both: counts[0], firstOnly: counts[1], secondOnly: counts[2], neither: counts[3])
            guard let value = agreement.flatMap(coefficient) else {
                return figures.absent(.nobodyFound, .ratio)
            }
            return Cell(value: value, unit: .ratio)
        }
    }

    /// A figure made of the four counts; none where it would tell that one of the tools found everybody whom both examined, or
    /// nobody.
    private func made(_ pair: ToolPair, _ unit: Unit, _ figures: Figures, _ make: ([Int]) -> Cell) -> Cell {
        guard !pair.isOneSided || figures.protection.rules.release != nil else { return figures.secret(unit) }
        return figures.made(cells(pair), unit, make)
    }

    /// The four counts of those whom both examined: a figure made of them is shown where all may be.
    private func cells(_ pair: ToolPair) -> [CountKey] {
        ["deux", "premier", "second", "aucun"].map { key(pair, $0) }
    }

    /// Chapman's estimate among those whom both examined, with its log-normal interval. Those whom one tool found and the
    /// other never saw are on no second list.
    private func total(_ pair: ToolPair, _ figures: Figures) -> Cell {
        made(pair, .count, figures) { counts in
            let both = counts[0]
            guard both > 0 else { return figures.absent(.nobodyOnBoth, .count) }
            guard let lists = try? CaptureRecapture(first: both + counts[1], second: both + counts[2], both: both),
                let estimate = lists.estimate
            else { return figures.absent(.fewOnBoth, .count) }
            var cell = Cell(value: estimate, unit: .count, flags: .estimated)
            let interval = try? lists.interval(level: figures.level)
            (cell.lower, cell.upper, cell.level) = (interval?.lower, interval?.upper, interval?.level)
            return cell
        }
    }
}
