import Facts
import Indicators
import Intake

/// A code of a file that its nomenclature does not have.
struct UnknownCode {
    let file: String
    let line: Int
    let column: String
    let dimension: Dimension
    let code: String

    /// In the order of the files and of their lines.
    static func all(_ readings: [ResourceReading], _ nomenclatures: Nomenclatures) -> [UnknownCode] {
        readings.flatMap { reading in
            reading.part.codeLines.filter { !nomenclatures.knows($0.key.code, of: $0.key.dimension) }
                .map { place, line in UnknownCode(reading, place, line) }
                .sorted { ($0.line, $0.column, $0.code) < ($1.line, $1.column, $1.code) }
        }
    }

    private init(_ reading: ResourceReading, _ place: CodePlace, _ line: Int) {
        file = reading.resource.file
        self.line = line
        column = reading.resource.schema.fields.first { $0.vigie?.dimension == place.dimension }?.name ?? ""
        (dimension, code) = (place.dimension, place.code)
    }

    var finding: Finding {
        Finding(
            kind: .unknownCode, file: file, line: line, column: column, value: code,
            message:
                "\(file), line \(line), column \"\(column)\", value \"\(code)\": no such code of \(dimension.rawValue)")
    }

    /// The caution beside every figure: diseases whose tableau is unknown count in no list of tableaux.
    static func caution(_ codes: [UnknownCode]) -> [Bilingual] {
        let tableaux = codes.filter { $0.dimension == .tableau }
        return Dictionary(grouping: tableaux, by: \.file).sorted { $0.key < $1.key }.map { file, codes in
            let (some, first) = (codes.prefix(5).map(\.code).joined(separator: ", "), codes[0].line)
            let more = codes.count > 5 ? ", …" : ""
            return Bilingual(
                "\(file), ligne \(first) : des codes ne désignent aucun tableau (\(some)\(more)) ; leurs maladies ne comptent "
                    + "pas parmi les TMS",
                "\(file), line \(first): codes that name no tableau (\(some)\(more)); their diseases do not count among TMS: "
                    + "correct them, or declare them under \"codes\" of the field")
        }
    }
}
