import Indicators
import Intake

/// A file whose last row no line end closes: legal, but what a download that was cut leaves too.
enum UnendedFile {
    static func doubts(_ readings: [ResourceReading]) -> [Doubt] {
        readings.compactMap { reading in
            guard let line = reading.part.unendedLine else { return nil }
            let file = reading.resource.file
            return Doubt(
                kind: .unendedFile, file: file, line: line,
                text: Bilingual(
                    "\(file) se termine sans fin de ligne : sa dernière ligne (\(line)) est peut-être coupée",
                    "\(file) ends without a line end: its last row (line \(line)) may be cut; compare it with the source, "
                        + "and end it with a line end"))
        }
    }
}
