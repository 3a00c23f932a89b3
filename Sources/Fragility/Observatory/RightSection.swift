import Disclosure
import Facts
import Tables

/// Take-up of a right by territory: among the people who are eligible, those who have it.
struct RightSection: StudySection {
    private let right: FragilityDeclaration.Right
    private let territories: TerritoryData
    private let eligible: [Int?]
    private let beneficiaries: [Int?]

    init(_ right: FragilityDeclaration.Right, _ territories: TerritoryData) {
        self.right = right
        self.territories = territories
        eligible = (territories.indicators[right.eligible] ?? []).map { $0.map { Int($0) } }
        beneficiaries = (territories.indicators[right.beneficiaries] ?? []).map { $0.map { Int($0) } }
    }

    private func key(_ territory: String, _ name: String) -> CountKey { Self.key(right, territory, name) }

    static func key(_ right: FragilityDeclaration.Right, _ territory: String, _ name: String) -> CountKey {
        CountKey("droit", right.code, territory, name)
    }

    /// Positions of the territories that have both counts.
    private var complete: [Int] { territories.codes.indices.filter { eligible[$0] != nil && beneficiaries[$0] != nil } }

    func count(into book: inout CountBook) {
        let names = ["eligibles", "beneficiaires", "non-recours"]
        var totals = [0, 0, 0]
        for index in complete {
            let counts = [eligible[index] ?? 0, beneficiaries[index] ?? 0]
            for (place, count) in (counts + [counts[0] - counts[1]]).enumerated() {
                write(key("territoire:" + territories.codes[index], names[place]), count, isPrinted: place < 2, &book)
                totals[place] += count
            }
        }
        let places = complete.map { "territoire:" + territories.codes[$0] }
        for (place, name) in names.enumerated() {
            write(key("total", name), totals[place], isPrinted: place < 2, &book)
            book.tie(key("total", name), places.map { key($0, name) })
        }
        for place in places + ["total"] {
            book.tie(key(place, "eligibles"), [key(place, "beneficiaires"), key(place, "non-recours")])
            book.divide(key(place, "beneficiaires"), key(place, "non-recours"))
        }
    }

    /// More people who have the right than people who are eligible leave nobody to count.
    private func write(_ key: CountKey, _ count: Int, isPrinted: Bool, _ book: inout CountBook) {
        guard count >= 0 else { return }
        if isPrinted { book.set(key, count) } else { book.imply(key, count) }
        if territories.isReleased { book.release(key) }
    }

    func tables(_ figures: Figures) -> [Table] {
        var rows = territories.codes.indices.map { index in
            Table.Row(
                [Table.Word(territories.codes[index], territories.labels[index])],
                complete.contains(index) ? cells("territoire:" + territories.codes[index], figures) : absent(figures))
        }
        rows.append(Table.Row([Table.Word("total", "Ensemble", "All")], cells("total", figures)))
        return [
            Table(
                name: "recours-\(right.code)", keys: [Table.Heading("territoire", "Territoire", "Territory")],
                measures: [
                    Table.Heading("eligibles", "Éligibles", "Eligible"),
                    Table.Heading("beneficiaires", "Bénéficiaires", "Beneficiaries"),
                    Table.Heading("taux-recours", "Taux de recours (%)", "Take-up rate (%)", decimals: 1),
                ], rows: rows, sources: [territories.source])
        ]
    }

    private func cells(_ place: String, _ figures: Figures) -> [Cell] {
        let (eligible, beneficiaries) = (key(place, "eligibles"), key(place, "beneficiaires"))
        return [
            figures.count(eligible), figures.count(beneficiaries), figures.share(beneficiaries, of: eligible),
        ]
    }

    private func absent(_ figures: Figures) -> [Cell] {
        let reason = PersonsReason.countMissing
        return [figures.absent(reason, .count), figures.absent(reason, .count), figures.absent(reason, .percent)]
    }
}
