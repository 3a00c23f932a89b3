import Foundation
import TestSupport
import Testing

/// One line of a CSV text under its header.
package struct Record {
    package let fields: [String: String]

    package subscript(_ name: String) -> String { fields[name] ?? "no column \(name)" }

    package func number(_ name: String, sourceLocation: SourceLocation = #_sourceLocation) -> Double {
        guard let number = Double(self[name].replacing(",", with: ".")) else {
            Issue.record("\(name) is \(self[name]) in \(fields)", sourceLocation: sourceLocation)
            return .nan
        }
        return number
    }

    package static func all(in text: String, separator: Character = ",") -> [Record] {
        let lines = split(text, separator: separator)
        guard let header = lines.first else { return [] }
        return lines.dropFirst().map { line in
            Record(fields: Dictionary(zip(header, line)) { first, _ in first })
        }
    }

    /// The tables transcribed from the annual report: semicolons, decimal commas, no quotes.
    package static func published(_ name: String) throws -> [Record] {
        let path = SharedData.path("cnam-2024/published/" + name)
        return all(in: try String(contentsOfFile: path, encoding: .utf8), separator: ";")
    }

    package static func split(_ text: String, separator: Character) -> [[String]] {
        var lines: [[String]] = []
        var (line, field, isQuoted) = ([String](), "", false)
        for character in text {
            switch character {
            case "\"": isQuoted.toggle()
            case separator where !isQuoted:
                line.append(field)
                field = ""
            case "\n" where !isQuoted, "\r\n" where !isQuoted:
                lines.append(line + [field])
                (line, field) = ([], "")
            default: field.append(character)
            }
        }
        return lines
    }
}

/// `value` at the printed decimals, half away from zero.
package func expectPrinted(
    _ value: Double, as printed: String, _ context: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    let decimals = printed.split(separator: ",").dropFirst().first?.count ?? 0
    let scale = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
    let rounded = (value * scale).rounded(.toNearestOrAwayFromZero) / scale
    #expect(
        rounded == Double(printed.replacing(",", with: ".")), "\(value) is printed \(printed): \(context)",
        sourceLocation: sourceLocation)
}
