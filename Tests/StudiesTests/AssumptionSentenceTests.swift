import Declarations
import Messages
import Schemes
import TestSupport
import Testing
import Words

@Suite("What is assumed of enterprises, in words") struct AssumptionSentenceTests {
    private static let library = SchemeLibrary(
        folder: Project.root + "/Datasets/schemes", parameters: ParameterFiles(folder: Project.parameters))

    /// The defaults are those of the files of the schemes.
    @Test(
        arguments: [
            ("fr-tms-action", "duerp_a_jour", "« Document unique de moins d'un an » : oui"),
            (
                "fr-tms-action", "national_employees",
                "« Effectif national de l'entreprise (SIREN) » : même valeur que « Effectif de l'établissement »"
            ),
            ("it-ot24", "oscillazione", "« Oscillation d'expérience » : 0"),
            ("it-ot24", "anni_attivita", "« Années d'activité » : calcul par défaut du dispositif"),
            ("fr-tarif", "territoire", "« Territoire » : hors Alsace-Moselle"),
            ("fr-tarif", "no_such_fact", "« no_such_fact » : calcul par défaut du dispositif"),
        ])
    func sentence(scheme: String, fact: String, french: String) throws {
        #expect(AssumptionSentence.text(fact, of: try Self.library.scheme(scheme)).french == french)
    }

    @Test("A code that is taken where none is given has words in both languages, unless it is one letter")
    func codes() throws {
        for scheme in try Self.library.all() {
            for code in scheme.codes {
                guard let taken = code.fallback, taken.count > 1 else { continue }
                let words = try #require(code.fallbackTitle, "\(scheme.name), \(code.name)")
                #expect(words.french != words.english, "\(scheme.name), \(code.name)")
            }
        }
    }

    @Test func english() throws {
        let words = AssumptionSentence.text("duerp_a_jour", of: try Self.library.scheme("fr-tms-action"))
        #expect(words.english.hasSuffix(": yes"))
        #expect(words.english.hasPrefix("“") && !words.english.contains("1 yes"))
    }
}
