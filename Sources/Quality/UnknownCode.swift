import Facts
import Indicators
import Intake
import Words

/// A code of a file that its nomenclature does not have.
public struct UnknownCode {
    let file: String
    let line: Int
    let column: String
    let dimension: Dimension
    let code: String

    /// In the order of the files and of their lines.
    public static func all(_ readings: [ResourceReading], _ nomenclatures: Nomenclatures) -> [UnknownCode] {
        readings.flatMap { reading in
            reading.part.codeLines.filter { !nomenclatures.knows($0.key.code, of: $0.key.dimension) }
                .map { place, line in UnknownCode(reading, place, line) }
                .sorted {
                    $0.line == $1.line
                        ? [$0.column, $0.code].precedesByScalars([$1.column, $1.code]) : $0.line < $1.line
                }
        }
    }

    private init(_ reading: ResourceReading, _ place: CodePlace, _ line: Int) {
        file = reading.resource.file
        self.line = line
        column = reading.resource.schema.fields.first { $0.vigie?.dimension == place.dimension }?.name ?? ""
        (dimension, code) = (place.dimension, place.code)
    }

    /// On the line where the code first stands.
    public var finding: Finding {
        Finding(
            kind: .unknownCode, file: file, line: line, column: column, value: code,
            text: Bilingual(
                "\(file), ligne \(line), colonne « \(column) », valeur « \(code) » : \(fault.french)",
                "\(file), line \(line), column \"\(column)\", value \"\(code)\": \(fault.english)"))
    }

    private var fault: Bilingual {
        let (french, english) = (dimension.name.french.lowercasedFirst, dimension.name.english.lowercasedFirst)
        guard dimension.definition.hasNumbers else {
            return Bilingual("aucun code de ce nom dans : \(french)", "no such code of \(english)")
        }
        guard let range = dimension.definition.range else {
            return Bilingual("nombre entier attendu (\(french))", "a whole number is expected (\(english))")
        }
        return Bilingual(
            "nombre entier de \(range.first) à \(range.last) attendu (\(french)) : \(range.reason.french)",
            "a whole number from \(range.first) to \(range.last) is expected (\(english)): \(range.reason.english)")
    }

    /// The caution beside every figure: whether a disease is a TMS follows from its tableau.
    public static func cautions(_ codes: [UnknownCode]) -> [Bilingual] {
        let tableaux = codes.filter { $0.dimension == .tableau }
        return Dictionary(grouping: tableaux, by: \.file).sorted { $0.key.precedesByScalars($1.key) }.map {
            caution($0.value)
        }
    }

    /// - Parameter codes: of one file, one at least.
    private static func caution(_ codes: [UnknownCode]) -> Bilingual {
        let (file, line) = (codes[0].file, codes[0].line)
        let some = codes.prefix(5).map(\.code).joined(separator: ", ") + (codes.count > 5 ? ", …" : "")
        return Bilingual(
            "\(file), ligne \(line) : des codes ne désignent aucun tableau (\(some)) ; les TMS et les chiffres par tableau "
                + "peuvent être faux",
            "\(file), line \(line): codes that name no tableau (\(some)); TMS and figures by tableau may be wrong: "
                + "correct them, or declare them under \"codes\" of the field")
    }
}
