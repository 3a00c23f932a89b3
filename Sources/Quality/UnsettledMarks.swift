import Intake
import Words

/// Columns of amounts whose decimal mark, as it is declared, may be one of thousands.
public enum UnsettledMarks {
    /// One for each column.
    public static func doubts(_ readings: [ResourceReading]) -> [Doubt] {
        readings.flatMap { reading in
            reading.unsettledMarks.map { mark in
                let file = reading.resource.file
                return Doubt(
                    kind: .unsettledMark, file: file, column: mark.column,
                    text: Bilingual(
                        "\(file), colonne « \(mark.column) » : trois chiffres suivent partout la marque « \(mark.mark) », "
                            + "lue comme décimale ; si elle sépare les milliers, les chiffres sont mille fois trop bas",
                        "\(file), column \"\(mark.column)\": three digits stand behind every \"\(mark.mark)\", which is declared a "
                            + "decimal mark; if it separates thousands, figures are a thousand times too low: declare "
                            + "\"groupChar\": \"\(mark.mark)\" in place of \"decimalChar\""))
            }
        }
    }
}
