import Facts
import Intake
import Words

/// Files with columns that describe single claims, which do not say that a row is one claim: nothing reads these columns.
enum MissingRowKind {
    /// One for each such file, with what to add.
    static func doubts(_ readings: [ResourceReading]) -> [Doubt] {
        readings.filter { !$0.claimColumnsNotRead.isEmpty }.map { reading in
            let (file, name) = (reading.resource.file, reading.resource.name)
            let columns = reading.claimColumnsNotRead.joined(separator: ", ")
            return Doubt(
                kind: .missingRowKind, file: file, column: reading.claimColumnsNotRead.first,
                text: Bilingual(
                    "\(file) : les colonnes qui décrivent un sinistre (\(columns)) ne sont pas lues, car rien ne dit qu'une "
                        + "ligne est un sinistre ; ajouter \"row\": \"claim\" à \"vigie\" de la ressource \(name) dans "
                        + "datapackage.json",
                    "\(file): the columns that describe a claim (\(columns)) are not read, as nothing says that a row is one "
                        + "claim; add \"row\": \"claim\" to \"vigie\" of resource \(name) in datapackage.json"))
        }
    }
}
