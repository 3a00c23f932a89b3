import Words

extension DataReason {
    /// One clause without capital nor full stop, for a note under a table.
    public var text: Bilingual {
        switch self {
        case .noData(let measure, let event): return Self.absent(measure, event)
        case .answeredAlone(let events, let lacking):
            let names = events.map(\.name.lowercasedFirst).joined(separator: Bilingual(same: ", "))
            return Bilingual(
                "\(lacking.text.french) ; il y a une réponse pour \(names.french) (--where event=\(events[0].rawValue))",
                "\(lacking.text.english); there is an answer for \(names.english) (--where event=\(events[0].rawValue))"
            )
        case .dimensionAbsent(let dimension, let measure):
            return Bilingual(
                "\(measure.name(.french)) : pas de répartition par \(dimension.name.french.lowercasedFirst) dans les données",
                "\(measure.name(.english)): not broken down by \(dimension.name.english.lowercasedFirst) in the data")
        case .rulesDoNotAdd(let rules):
            let listed = CountingRule.listed(rules)
            return Bilingual(
                "les sources comptent différemment et ne s'additionnent ni ne se comparent (\(listed.french))",
                "the sources count differently and neither add nor compare (\(listed.english))")
        case .snapshotsDoNotAdd(let dates):
            return Bilingual(
                "des fichiers observés à des dates différentes ne s'additionnent pas : \(dates.joined(separator: ", "))",
                "files observed on different dates do not add: \(dates.joined(separator: ", "))")
        }
    }

    private static func absent(_ measure: Measure, _ event: Event?) -> Bilingual {
        let of = event.map {
            Bilingual(" (\($0.name.french.lowercasedFirst))", " (\($0.name.english.lowercasedFirst))")
        }
        return Bilingual(
            "les données n'ont pas cette grandeur : \(measure.name(.french))\(of?.french ?? "")",
            "not in the data: \(measure.name(.english))\(of?.english ?? "")")
    }
}
