import Comparison
import Messages
import Schemes
import Words

/// One enterprise through one scheme, step by step.
package struct SchemeExplanation {
    private let scheme: Scheme
    private let writer: ExplanationText
    private let circumstances: Circumstances

    /// - Parameter circumstances: what the user gives beside the enterprise.
    package init(_ scheme: Scheme, _ words: SchemeWords, _ circumstances: Circumstances = Circumstances()) {
        (self.scheme, self.circumstances) = (scheme, circumstances)
        writer = ExplanationText(scheme, words)
    }

    /// A worked example of the scheme.
    package func text(example id: String, of catalogue: SchemeCatalogue) throws -> String {
        let examples = try catalogue.examples(of: scheme)
        guard let example = examples.first(where: { $0.id == id }) else {
            throw SchemeError.unknownExample(id: id, scheme: scheme.name, known: examples.map(\.id))
        }
        let (law, results) = try example.results(with: scheme)
        return law.map { writer.text($0, results) } ?? writer.text(results)
    }

    /// The law of a day.
    package func text(_ enterprise: Enterprise, on day: Day) throws -> String {
        if let zero = zero(enterprise, day.year) { return zero }
        return writer.text([try scheme.inForce(on: day).result(for: enterprise, circumstances, explaining: true)])
    }

    /// The law of a year: its parts, and what the year makes of them.
    package func text(_ enterprise: Enterprise, during year: Int) throws -> String {
        if let zero = zero(enterprise, year) { return zero }
        let law = try scheme.inForce(during: year)
        return writer.text(law, law.explained(for: enterprise, circumstances))
    }

    /// Without an employee or a payroll in the year there is no answer, as in a comparison.
    private func zero(_ enterprise: Enterprise, _ year: Int) -> String? {
        ComparedScheme.zeroYear(of: enterprise, in: year).map {
            "\(enterprise.id), \(scheme.name): undetermined: \(SchemeSentence.obstacle($0))\n"
        }
    }
}
