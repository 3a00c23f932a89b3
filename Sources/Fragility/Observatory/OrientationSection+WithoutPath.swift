import Disclosure
import Tables

/// Who is found and sent nowhere: the people whom no declared path takes, by age, since most conditions are of age.
extension OrientationSection {
    /// Those whom no path takes, by band of age.
    private var withoutPath: [Int] {
        frame.ages.labels.indices.map { band in
            persons[paths.count].filter { $0.key.band == band }.values.reduce(0, +)
        }
    }

    func key(withoutPath band: String) -> CountKey { CountKey("sans-parcours", "age:" + band) }

    func countWithoutPath(into book: inout CountBook) {
        let keys = frame.ages.labels.map { key(withoutPath: $0.code) }
        for (key, count) in zip(keys, withoutPath) { book.set(key, count) }
        book.tie(Self.key(""), keys)
    }

    func tableWithoutPath(_ figures: Figures) -> Table {
        let bands = zip(frame.ages.labels, withoutPath).filter { $0.1 > 0 || figures.keepsEmptyRows }.map(\.0)
        let rows = bands.map { band in
            Table.Row([Table.Word(band.code, band.label)], [figures.count(key(withoutPath: band.code))])
        }
        let total = Table.Row([Table.Word("total", "Ensemble", "All")], [figures.count(Self.key(""))])
        return Table(
            name: "sans-parcours", keys: [Table.Heading("age", "Âge", "Age")],
            measures: [Table.Heading("personnes", "Personnes", "Persons")], rows: rows + [total],
            sources: frame.sources)
    }
}
