import Indicators
import Intake
import Words

/// Files whose last row no line end closes.
public enum TruncatedFiles {
    /// One for each file; it says whether the last row lacks fields.
    public static func doubts(_ readings: [ResourceReading]) -> [Doubt] {
        readings.compactMap { reading in
            reading.part.unended.map { row in
                let file = reading.resource.file
                let text = row.lacksFields ? isCut(file, row.line) : mayBeCut(file, row.line)
                return Doubt(kind: .truncatedFile, file: file, line: row.line, text: text)
            }
        }
    }

    private static func isCut(_ file: String, _ line: Int) -> Bilingual {
        Bilingual(
            "\(file) s'arrête au milieu de la ligne \(line) : le fichier est coupé, et les chiffres sont trop bas",
            "\(file) stops in the middle of line \(line): the file was cut, and figures are too low; get it again")
    }

    private static func mayBeCut(_ file: String, _ line: Int) -> Bilingual {
        Bilingual(
            "\(file) se termine sans fin de ligne : sa dernière ligne (\(line)) est peut-être coupée",
            "\(file) ends without a line end: its last row (line \(line)) may be cut; compare it with the source, and end "
                + "it with a line end")
    }
}
