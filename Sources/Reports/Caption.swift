import Facts
import Indicators
import Tables
import Words

/// The lines under a table or a figure: what the marks mean, why figures are missing, where they come from.
public struct Caption: Sendable {
    let language: Language

    public init(_ language: Language) { self.language = language }

    /// Marks and reasons of a table, then its sources.
    public func notes(_ table: ReportTable, sources: [String]) -> [String] {
        marks(table.flags, table.reasons) + source(sources)
    }

    public func marks(_ flags: Flags, _ reasons: [Reason]) -> [String] {
        var lines: [String] = []
        let meanings = Self.meanings.filter { flags.contains($0.0) }.map { "\($0.1) \($0.2.text(language))" }
        if !meanings.isEmpty {
            lines.append(label(Bilingual("Signes", "Marks")) + meanings.joined(separator: ", ") + ".")
        }
        let sentences = reasons.map { $0.sentence(language) }.uniqued
        if !sentences.isEmpty {
            lines.append(label(Bilingual("Précisions", "Details")) + sentences.map(Self.closed).joined(separator: " "))
        }
        return lines
    }

    public func source(_ sources: [String]) -> [String] {
        let all = sources.uniqued
        return all.isEmpty ? [] : [label(Bilingual("Source", "Source")) + all.joined(separator: " ; ") + "."]
    }

    /// The sources as one line without marks, for a figure.
    public func plainSource(_ sources: [String]) -> String {
        let all = sources.uniqued
        return all.isEmpty ? "" : (language == .french ? "Source : " : "Source: ") + all.joined(separator: " ; ") + "."
    }

    /// The opening of a line: `*Champ :*`.
    public func label(_ name: Bilingual) -> String {
        language == .french ? "*\(name.french) :* " : "*\(name.english):* "
    }

    private static func closed(_ sentence: String) -> String {
        let first = sentence.prefix(1).uppercased() + sentence.dropFirst()
        return first.hasSuffix(".") ? first : first + "."
    }

    private static let meanings: [(Flags, String, Bilingual)] = [
        (.notAvailable, ":", Bilingual("non disponible", "not available")),
        (.breakInSeries, "b", Bilingual("rupture de série", "break in series")),
        (.confidential, "c", Bilingual("confidentiel", "confidential")),
        (.definitionDiffers, "d", Bilingual("définition différente", "definition differs")),
        (.estimated, "e", Bilingual("estimé", "estimated")),
        (.forecast, "f", Bilingual("prévision", "forecast")),
        (.notSignificant, "n", Bilingual("non significatif", "not significant")),
        (.provisional, "p", Bilingual("provisoire", "provisional")),
        (.revised, "r", Bilingual("révisé", "revised")),
        (.eurostatEstimate, "s", Bilingual("estimé par Eurostat", "estimated by Eurostat")),
        (.unreliable, "u", Bilingual("peu fiable", "unreliable")),
        (.notApplicable, "z", Bilingual("sans objet", "not applicable")),
    ]
}
