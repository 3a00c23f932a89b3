import Facts
import Intake
import Words

/// Files of claims that do not say whether these are accidents, diseases or commuting accidents: nothing answers for them.
enum MissingEvents {
    /// One for each such file, with what to add.
    static func doubts(_ readings: [ResourceReading]) -> [Doubt] {
        readings.filter(\.lacksEvent).map { reading in
            let (file, name) = (reading.resource.file, reading.resource.name)
            return Doubt(
                kind: .missingEvent, file: file,
                text: Bilingual(
                    "\(file) : aucun événement n'est déclaré, et aucun indicateur de sinistres n'y trouve ses lignes ; ajouter "
                        + "\"constants\": {\"event\": \"AT\"} (ou MP, trajet) à \"vigie\" de la ressource \(name) dans "
                        + "datapackage.json",
                    "\(file): no event is declared, and no indicator of claims finds its rows; add \"constants\": {\"event\": "
                        + "\"AT\"} (or MP, trajet) to \"vigie\" of resource \(name) in datapackage.json"))
        }
    }
}
