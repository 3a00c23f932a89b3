import Intake
import Words

/// Fields that are read and that their writer hardly meant so.
public enum OddFields {
    /// One for each column of a file and kind of oddity, in the order of the lines; values are quoted to whoever checks the
    /// file, not beside figures.
    public static func doubts(_ readings: [ResourceReading]) -> [Doubt] {
        readings.flatMap { reading in
            reading.oddFields.map { field in
                let file = reading.resource.file
                let (reason, more) = (reason(field.oddity), more(field.count))
                return Doubt(
                    kind: kind(field.oddity), file: file, line: field.line, column: field.column, value: field.value,
                    text: Bilingual(
                        "\(file), ligne \(field.line), colonne « \(field.column) » : \(reason.french)\(more.french)",
                        "\(file), line \(field.line), column \"\(field.column)\": \(reason.english)\(more.english)"),
                    quoting: Bilingual(
                        "\(file), ligne \(field.line), colonne « \(field.column) », valeur \(shown(field.value)) : "
                            + "\(reason.french)\(more.french)",
                        "\(file), line \(field.line), column \"\(field.column)\", value \(shown(field.value)): "
                            + "\(reason.english)\(more.english)"))
            }
        }
    }

    /// On one line, however many the field has.
    private static func shown(_ value: String) -> String {
        let line = value.split(whereSeparator: \.isNewline).joined(separator: "\\n")
        return "\"" + (line.count > 80 ? line.prefix(79) + "…" : line) + "\""
    }

    private static func kind(_ oddity: OddField.Oddity) -> Finding.Kind {
        switch oddity {
        case .lostDigits: .lostDigits
        case .percentage: .percentage
        case .swallowed: .swallowedFields
        }
    }

    private static func reason(_ oddity: OddField.Oddity) -> Bilingual {
        switch oddity {
        case .lostDigits:
            Bilingual(
                "un nombre en notation scientifique, dont un tableur a pu ôter les derniers chiffres ; exporter à nouveau la "
                    + "colonne au format nombre",
                "a number in scientific notation, of which a spreadsheet may have left the last digits out; export the "
                    + "column again as plain numbers")
        case .percentage:
            Bilingual(
                "un pourcentage dans une colonne qui compte ; il est lu comme un nombre",
                "a percentage in a column that counts; it is read as a number: correct it, or the meaning of the column"
            )
        case .swallowed:
            Bilingual(
                "un champ contient une fin de ligne ou des champs entiers ; des guillemets de trop en ont fait un seul, et "
                    + "des lignes manquent",
                "a field holds a line end or whole fields; stray quotes made one field of several, and rows are lost: remove "
                    + "the quote that opens it")
        }
    }

    private static func more(_ count: Int) -> Bilingual {
        count == 1
            ? Bilingual("", "")
            : Bilingual(" (\(count) valeurs de la colonne)", " (\(count) values of the column)")
    }
}
