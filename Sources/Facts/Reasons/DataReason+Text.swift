import Words

extension DataReason {
    /// One clause without capital nor full stop, for a note under a table.
    public var text: Bilingual {
        switch self {
        case .noData(let measure, let event): return Self.absent(measure, event)
        case .answeredAlone(let events, let lacking):
            let codes = events.map(\.rawValue).joined(separator: ", ")
            return Bilingual(
                "\(lacking.text.french) ; il y a une réponse pour \(codes) : --where event=\(events[0].rawValue)",
                "\(lacking.text.english); there is an answer for \(codes): --where event=\(events[0].rawValue)")
        case .dimensionAbsent(let dimension, let measure):
            return Bilingual(
                "\(measure.name(.french)) : pas de répartition par \(dimension.name.french.lowercasedFirst) dans les données",
                "\(measure.name(.english)): not broken down by \(dimension.name.english.lowercasedFirst) in the data")
        case .notPublished(let code):
            return Bilingual("aucun fichier du dossier ne publie \(code)", "no file of the folder publishes \(code)")
        case .doesNotAdd(let code, []):
            return Bilingual("\(code) ne s'additionne pas : pas de part", "\(code) does not add: it has no shares")
        case .doesNotAdd(let code, let dimensions):
            let names = dimensions.map(\.rawValue).joined(separator: ", ")
            return Bilingual(
                "\(code) ne s'additionne pas ; à demander par \(names)", "\(code) does not add; ask by \(names)")
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
