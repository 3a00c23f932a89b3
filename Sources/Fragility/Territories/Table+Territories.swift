import Tables
import Words

extension Table {
    /// A table by territory as people read it: these are called what the study calls them, and stand in alphabetical order,
    /// those that have no territory and all together last. Ranked ones keep their order.
    func ofTerritories(called name: Bilingual, isRanked: Bool) -> Table {
        guard let key = keys.first, key.id == "territoire" else { return self }
        return Table(
            name: self.name, keys: [Heading(key.id, name)] + keys.dropFirst(), measures: measures,
            rows: isRanked ? rows : Self.alphabetical(rows), citations: sources, population: population)
    }

    private static func alphabetical(_ rows: [Row]) -> [Row] {
        let last = rows.filter { ["nd", "total"].contains($0.words[0].code) }
        let names = rows.filter { !last.contains($0) }.map { (FoldedName($0.words[0].label.french).text, $0) }
        return names.sorted { first, second in
            first.0 == second.0
                ? first.1.words[0].code.precedesByScalars(second.1.words[0].code) : first.0.precedesByScalars(second.0)
        }.map(\.1) + last
    }
}
