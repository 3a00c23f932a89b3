import Reports
import Words

extension AnnexPart {
    /// A value of law or practice, as the annex lists it.
    public struct Parameter {
        /// That of its file, without the ending.
        public let name: String
        /// What it is, for people.
        public let title: Bilingual
        /// The day on which somebody last checked it.
        public let checked: String
        /// Those that have a value of their own, in order.
        public let years: [Int]
        /// Article of law, table or page that gives its last value.
        public let reference: String

        /// `checked` is a day written `2025-05-01`.
        public init(name: String, title: Bilingual, checked: String, years: [Int], reference: String) {
            (self.name, self.title, self.checked, self.years) = (name, title, checked, years)
            self.reference = reference
        }
    }

    /// The parameters that figures may rest on.
    public static func parameters(_ parameters: @escaping () -> [Parameter]) -> AnnexPart {
        AnnexPart("parameters") { request in
            let headings = [
                Bilingual("Paramètre", "Parameter"), Bilingual("Vérifié le", "Checked on"),
                Bilingual("Années", "Years"),
                Bilingual("Référence de la dernière valeur", "Reference of the last value"),
            ]
            let rows = parameters().map { parameter in
                [
                    Phrase(.text(parameter.title.text(request.language) + " ("), .code(parameter.name), .text(")")),
                    Phrase(parameter.checked),
                    Phrase(YearText.joined(parameter.years)), Phrase(parameter.reference),
                ]
            }
            return [.grid(Grid(headings.map { .words(Phrase($0.text(request.language))) }, rows))]
        }
    }
}
