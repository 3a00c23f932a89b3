import Facts
import Tables

extension Table {
    /// One measure of a table of two words: a row for each first word, a column for each second one, in their order.
    ///
    /// Nil where the table has one word, or no such measure, or several rows of the same two words.
    public func pivoted(on measure: String) -> Table? {
        guard keys.count > 1, Set(rows.map { $0.words.prefix(2).map(\.code) }).count == rows.count,
            let place = measures.firstIndex(where: { $0.id == measure })
        else { return nil }
        var (firsts, seconds): ([Word], [Word]) = ([], [])
        for row in rows {
            if !firsts.contains(row.words[0]) { firsts.append(row.words[0]) }
            if !seconds.contains(row.words[1]) { seconds.append(row.words[1]) }
        }
        let unit = rows.first?.cells[place].unit ?? .count
        let lines = firsts.map { first in
            let own = rows.filter { $0.words[0] == first }
            return Row(
                [first],
                seconds.map { second in
                    own.first { $0.words[1] == second }?.cells[place] ?? .inapplicable(unit)
                })
        }
        let decimals = measures[place].decimals
        return Table(
            name: "\(name)-\(measure)", keys: [keys[0]],
            measures: seconds.map { Heading($0.code, $0.label, decimals: decimals) }, rows: lines, citations: sources,
            population: population)
    }
}
