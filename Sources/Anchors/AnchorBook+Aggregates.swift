import Facts
import Tables
import Words

extension AnchorBook {
    /// What schemes spent, whom they reached, and what that makes for each enterprise and each employee.
    var aggregateTable: Table {
        Table(
            name: "depenses",
            keys: [
                Table.Heading("dispositif", "Dispositif", "Scheme"),
                Table.Heading("note", "Ce qui est compté", "What is counted"),
            ],
            measures: [
                Table.Heading("depense", "Dépense (€)", "Spending (€)"),
                Table.Heading("beneficiaires", "Bénéficiaires", "Beneficiaries"),
                Table.Heading("par-beneficiaire", "€ par bénéficiaire", "€ per beneficiary"),
                Table.Heading("par-eligible", "€ par entreprise éligible", "€ per eligible enterprise", decimals: 2),
                Table.Heading("par-salarie", "€ par salarié couvert", "€ per employee covered", decimals: 2),
            ],
            rows: aggregates.map { aggregate in
                let (scheme, place) = (aggregate.scheme, "(\(aggregate.country), \(aggregate.period))")
                let words = [
                    Table.Word(aggregate.code, "\(scheme.french) \(place)", "\(scheme.english) \(place)"),
                    Table.Word(aggregate.note.french, aggregate.note),
                ]
                return Table.Row(words, cells(aggregate))
            },
            sources: citations(
                aggregates.flatMap(\.calculations).flatMap(\.figures).compactMap { figures[$0]?.source }))
    }

    private func cells(_ aggregate: Aggregate) -> [Cell] {
        let spend = cell(aggregate.spend, unit: .euros)
        let others = [aggregate.beneficiaries, aggregate.eligible, aggregate.employees].map { cell($0, unit: .count) }
        return [spend, others[0]] + others.map { Self.ratio(spend, $0) }
    }

    /// The flags of the figures go with what is computed of them.
    private func cell(_ calculation: Calculation?, unit: Unit) -> Cell {
        guard let calculation, let value = calculation.value(figures) else {
            return .unavailable(.absentInSource("non publié"), unit: unit)
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
