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
                    agreement(pair, .ratio, figures) { coefficient(pair, figures, \.jaccard) }, total(pair, figures),
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
                Table.Heading("capture-recapture", "Personnes à repérer, estimation", "Persons to be found, estimate"),
            ], rows: rows, sources: frame.sources)
    }

    private func agreement(_ pair: ToolPair, _ unit: Unit, _ figures: Figures, _ make: () -> Cell) -> Cell {
        hasExaminees(pair) ? make() : figures.absent(.listOnly, unit)
    }

    private func coefficient(
        _ pair: ToolPair, _ figures: Figures, _ coefficient: (PairAgreement) -> Double?
    ) -> Cell {
        let cells = ["deux", "premier", "second", "aucun"].map { key(pair, $0) }
        return figures.made(cells, .ratio) { counts in
            let agreement = try? PairAgreement(
                both: counts[0], firstOnly: counts[1], secondOnly: counts[2], neither: counts[3])
            guard let value = agreement.flatMap(coefficient) else {
                return figures.absent(.nobodyFound, .ratio)
            }
            return Cell(value: value, unit: .ratio)
        }
    }

    /// Chapman's estimate on the two lists, with its log-normal interval.
    private func total(_ pair: ToolPair, _ figures: Figures) -> Cell {
        let lists = [key(pair, "deux"), key(pair.first, "reperes"), key(pair.second, "reperes")]
        return figures.made(lists, .count) { counts in
            guard counts[0] > 0,
                let lists = try? CaptureRecapture(first: counts[1], second: counts[2], both: counts[0])
            else {
                return figures.absent(.nobodyOnBoth, .count)
            }
            var cell = Cell(value: lists.chapman, unit: .count, flags: .estimated)
            let interval = try? lists.interval(level: figures.level)
            (cell.lower, cell.upper, cell.level) = (interval?.lower, interval?.upper, interval?.level)
            return cell
        }
    }
}
