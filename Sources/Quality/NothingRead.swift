import Intake
import Words

/// Files of which no row counts, though they have some: all were set aside.
public enum NothingRead {
    /// One for each such file; it names the columns that select rows, and what they hold.
    public static func doubts(_ readings: [ResourceReading]) -> [Doubt] {
        readings.compactMap { reading in
            let tally = reading.part.tally
            guard tally.read > 0, tally.setAside == tally.read else { return nil }
            let file = reading.resource.file
            return Doubt(
                kind: .nothingRead, file: file, column: reading.refusedSelections.first?.column,
                text: text(file, tally.read, reading.refusedSelections))
        }
    }

    private static func text(_ file: String, _ rows: Int, _ refused: [RefusedSelection]) -> Bilingual {
        guard !refused.isEmpty else {
            return Bilingual(
                "\(file) : aucune ligne ne compte ; les \(rows) sont prises pour des totaux ou des notes",
                "\(file): no row counts; all \(rows) are taken for totals or notes")
        }
        let french = refused.map {
            "\($0.column) vaut \(list($0.met)), et seul \(list($0.wanted)) est lu"
        }
        let english = refused.map { "\($0.column) is \(list($0.met)); only \(list($0.wanted)) is read" }
        return Bilingual(
            "\(file) : aucune ligne n'est lue : " + french.joined(separator: " ; "),
            "\(file): no row is read: " + english.joined(separator: "; ")
                + ": ask the source for these rows, or change \"only\" in datapackage.json")
    }

    private static func list(_ codes: [String]) -> String {
        codes.map { $0.isEmpty ? "\"\"" : $0 }.joined(separator: ", ")
    }
}
