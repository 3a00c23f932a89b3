import Schemes

/// `vigie schemes explain`: one enterprise through one scheme, step by step.
struct SchemeExplanation {
    private let catalogue: SchemeCatalogue
    private let words: SchemeWords

    init(_ catalogue: SchemeCatalogue, _ words: SchemeWords) {
        self.catalogue = catalogue
        self.words = words
    }

    func run(_ name: String?, _ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        guard let id = arguments["enterprise"] else { throw Failure.usage("--enterprise is missing") }
        if let folder = arguments["portfolio"] {
            return try PortfolioExplanation(catalogue, words).run(name, id, folder, arguments, terminal)
        }
        let scheme = try catalogue.scheme(name)
        if let file = arguments["enterprises"] {
            let enterprises = try Enterprise.read(file)
            guard let enterprise = enterprises.first(where: { $0.id == id }) else {
                throw Failure(
                    .dataError, "\(file) has no enterprise \(id)\(Suggestion.sentence(id, in: enterprises.map(\.id)))")
            }
            let results = try results(scheme, enterprise, arguments)
            try terminal.write(ExplanationText(scheme, words).text(results))
        } else {
            let examples = try catalogue.examples(of: scheme)
            guard let example = examples.first(where: { $0.id == id }) else {
                throw Failure(
                    .dataError,
                    "\(scheme.name) has no worked example \(id); known: " + examples.map(\.id).joined(separator: ", "))
            }
            try terminal.write(ExplanationText(scheme, words).text(try example.results(with: scheme)))
        }
        return .done
    }

    /// One result a part of the year.
    private func results(_ scheme: Scheme, _ enterprise: Enterprise, _ arguments: Arguments) throws -> [SchemeResult] {
        if let day = try arguments["on"].map(SchemeDay.read) {
            return [try scheme.inForce(on: day).result(for: enterprise, explaining: true)]
        }
        guard let year = arguments["year"].flatMap({ Int($0) }) else {
            throw Failure.usage("--on DAY or --year Y is missing")
        }
        return try scheme.inForce(during: year).parts.map { $0.law.result(for: enterprise, explaining: true) }
    }
}
