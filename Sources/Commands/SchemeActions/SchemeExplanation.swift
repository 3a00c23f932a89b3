import Comparison
import Messages
import Quality
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
        guard let id = arguments["enterprise"] else { throw Fault.usage("--enterprise is missing") }
        if let folder = arguments["portfolio"] {
            return try PortfolioExplanation(catalogue, words).run(name, id, folder, arguments, terminal)
        }
        let scheme = try catalogue.scheme(name)
        if let file = arguments["enterprises"] {
            let enterprise = try enterprise(id, in: try EnterpriseFile(file), file, terminal)
            try terminal.write(try text(scheme, enterprise, arguments))
        } else {
            try terminal.write(try text(example: id, of: scheme))
        }
        return .done
    }

    /// The enterprise asked for; what is wrong with the others is said, and stops nothing.
    private func enterprise(
        _ id: String, in known: EnterpriseFile, _ file: String, _ terminal: Terminal
    ) throws -> Enterprise {
        guard let enterprise = try known.enterprise(id) else {
            throw Fault(.dataError, "\(file) has no enterprise \(id)\(Suggestion.sentence(id, in: known.ids))")
        }
        for doubt in EnterpriseDoubts(try catalogue.all()).sentences(enterprise, place: known.place(of: id)) {
            terminal.say(doubt)
        }
        for fault in known.faults(besides: id) {
            terminal.say("not read: \(SchemeSentence.fault(fault).text)")
        }
        return enterprise
    }

    private func text(example id: String, of scheme: Scheme) throws -> String {
        let examples = try catalogue.examples(of: scheme)
        guard let example = examples.first(where: { $0.id == id }) else {
            throw Fault(
                .dataError,
                "\(scheme.name) has no worked example \(id); known: " + examples.map(\.id).joined(separator: ", "))
        }
        let (law, results) = try example.results(with: scheme)
        let writer = ExplanationText(scheme, words)
        return law.map { writer.text($0, results) } ?? writer.text(results)
    }

    /// The law of a day, or that of a year: its parts, and what the year makes of them.
    private func text(_ scheme: Scheme, _ enterprise: Enterprise, _ arguments: Arguments) throws -> String {
        let writer = ExplanationText(scheme, words)
        if let day = try arguments["on"].map(SchemeDay.read) {
            if let zero = zero(enterprise, day.year, scheme) { return zero }
            return writer.text([try scheme.inForce(on: day).result(for: enterprise, explaining: true)])
        }
        guard let year = arguments["year"].flatMap({ Int($0) }) else {
            throw Fault.usage("--on DAY or --year Y is missing")
        }
        if let zero = zero(enterprise, year, scheme) { return zero }
        let law = try scheme.inForce(during: year)
        return writer.text(law, law.explained(for: enterprise))
    }

    /// Without an employee or a payroll in the year there is no answer, as in a comparison.
    private func zero(_ enterprise: Enterprise, _ year: Int, _ scheme: Scheme) -> String? {
        ComparedScheme.zeroYear(of: enterprise, in: year).map {
            "\(enterprise.id), \(scheme.name): undetermined: \(SchemeSentence.obstacle($0))\n"
        }
    }
}
