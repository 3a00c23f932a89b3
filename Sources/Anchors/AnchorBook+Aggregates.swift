import Facts
import Tables
import Words

extension AnchorBook {
    /// What schemes spent, for how many beneficiaries.
    var aggregateTable: Table {
        let spent = aggregates.filter { $0.nature != .budget }
        return Table(
            name: "depenses", keys: Self.aggregateKeys,
            measures: [
                Table.Heading("annees", "Années cumulées", "Years added up"),
                Table.Heading("depense", "Dépense (€)", "Spending (€)"),
                Table.Heading("beneficiaires", "Bénéficiaires", "Beneficiaries"),
                Table.Heading("par-beneficiaire", "€ par bénéficiaire", "€ per beneficiary"),
            ],
            rows: spent.map { aggregate in
                let (amount, count) = (cell(aggregate.amount, .euros), cell(aggregate.beneficiaries, .count))
                return Table.Row(
                    words(aggregate), [years(aggregate), amount, count, Self.ratio(amount, count)])
            },
            citations: sources(of: spent))
    }

    /// What was announced, before any aid was paid.
    var budgetTable: Table {
        let budgets = aggregates.filter { $0.nature == .budget }
        return Table(
            name: "enveloppes", keys: Self.aggregateKeys,
            measures: [
                Table.Heading("annees", "Années", "Years"),
                Table.Heading("montant", "Montant annoncé (€)", "Amount announced (€)"),
            ],
            rows: budgets.map { Table.Row(words($0), [years($0), cell($0.amount, .euros)]) },
            citations: sources(of: budgets))
    }

    private static let aggregateKeys = [
        Table.Heading("dispositif", "Dispositif", "Scheme"), Table.Heading("nature", "Nature", "Nature"),
        Table.Heading("note", "Ce qui est compté", "What is counted"),
    ]

    private func words(_ aggregate: Aggregate) -> [Table.Word] {
        let (scheme, place) = (aggregate.scheme, "(\(aggregate.country), \(aggregate.period))")
        return [
            Table.Word(aggregate.code, "\(scheme.french) \(place)", "\(scheme.english) \(place)"),
            Table.Word(aggregate.nature.rawValue, aggregate.nature.words),
            Table.Word(aggregate.note.french, aggregate.note),
        ]
    }

    private func sources(of aggregates: [Aggregate]) -> [Bilingual] {
        citations(aggregates.flatMap(\.calculations).flatMap(\.figures).compactMap { figures[$0]?.source })
    }

    private func years(_ aggregate: Aggregate) -> Cell { Cell(value: Double(aggregate.years), unit: .count) }

    /// The flags of the figures go with what is computed of them.
    private func cell(_ calculation: Calculation?, _ unit: Unit) -> Cell {
        guard let calculation, let value = calculation.value(figures) else {
            return .unavailable(.absentInSource(Bilingual("non publié", "not published")), unit: unit)
        }
        let flags = calculation.figures.compactMap { figures[$0]?.cell.flags }.reduce(into: Flags()) {
            $0.formUnion($1)
        }
        return Cell(value: value, unit: unit, flags: flags)
    }

    private static func ratio(_ spend: Cell, _ whole: Cell) -> Cell {
        guard let amount = spend.value else { return .unavailable(spend.reasons[0], unit: .euros) }
        guard let count = whole.value else { return .unavailable(whole.reasons[0], unit: .euros) }
        guard count > 0 else { return .unavailable(.zeroBase, unit: .euros) }
        return Cell(value: amount / count, unit: .euros, flags: spend.flags.union(whole.flags))
    }
}

extension Aggregate.Nature {
    fileprivate var words: Bilingual {
        switch self {
        case .service: Bilingual("service en nature", "service in kind")
        case .premium: Bilingual("prime ou réduction de cotisation", "premium or lower contribution")
        case .grant: Bilingual("aide ou contrat", "aid or contract")
        case .budget: Bilingual("enveloppe", "budget")
        }
    }
}
