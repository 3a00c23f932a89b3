import Indicators
import Intake
import Words

/// Rows that read like totals and count like the others, because they are not the sums of these.
public enum FalseTotals {
    /// One for each file that has such rows: the first of them, and how many there are.
    public static func doubts(_ readings: [ResourceReading]) -> [Doubt] {
        readings.compactMap { reading in
            reading.part.falseTotals.first.map { row in
                let file = reading.resource.file
                return Doubt(
                    kind: .falseTotal, file: file, line: row.line,
                    text: text(file, row, others: reading.part.falseTotals.count - 1))
            }
        }
    }

    private static func text(_ file: String, _ row: TotalRow, others: Int) -> Bilingual {
        let more = Bilingual(
            others == 0 ? "" : " ; " + Plural.text(others, "autre ligne", "autres lignes") + " de même",
            others == 0 ? "" : "; so do " + Plural.text(others, "other row", "other rows"))
        return Bilingual(
            "\(file), ligne \(row.line) : « \(row.label) » se lit comme un total mais n'est pas la somme d'autres lignes ; "
                + "la ligne compte" + more.french,
            "\(file), line \(row.line): \"\(row.label)\" reads like a total but is not the sum of other rows; the row counts"
                + more.english)
    }
}
