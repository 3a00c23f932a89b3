import Declarations
import Facts
import Foundation
import Words

extension Release {
    /// One line of a register: JSON whose keys are in order.
    fileprivate struct Line: Codable {
        struct Asked: Codable {
            let indicator: String
            let by: [String]
            let conditions: [String: [String]]
            let years: [Int]?
        }

        struct Told: Codable {
            let measure: Measure
            let year: Int
            let codes: [String: String]
            /// In parts of the unit; absent where the cell was hidden.
            let value: Double?
        }

        let release: String
        let questions: [Asked]
        let cells: [Told]
    }

    /// The release as one line, without its end.
    public func line() throws -> String {
        let asked = questions.map { question in
            Line.Asked(
                indicator: question.expression.code, by: question.by.map(\.rawValue),
                conditions: Dictionary(
                    uniqueKeysWithValues: question.selection.wanted.map { ($0.key.rawValue, $0.value) }),
                years: question.years)
        }
        let told = cells.map { address, cell in
            let value: Double? = if case .shown(let value) = cell { value } else { nil }
            return Line.Told(measure: address.measure, year: address.year, codes: address.place, value: value)
        }
        let sorted = told.sorted { $0.order.precedesByScalars($1.order) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(Line(release: name, questions: asked, cells: sorted)), as: UTF8.self)
    }

    /// Reads one line.
    ///
    /// - Throws: `DeclarationError` where it is not such a line, `QuestionError` where it asks for what no version knows.
    public init(line: String) throws {
        let line = try DeclaredFile(bytes: Array(line.utf8), name: "register").decoded(as: Line.self)
        name = line.release
        questions = try line.questions.map { asked in
            let conditions = asked.conditions.sorted { $0.key.precedesByScalars($1.key) }.map {
                $0.key + "=" + $0.value.joined(separator: ",")
            }
            let known = try QuestionReader.questions(
                asked.indicator, by: asked.by.joined(separator: ","), conditions: conditions, years: nil)[0]
            return Question(expression: known.expression, by: known.by, selection: known.selection, years: asked.years)
        }
        cells = line.cells.reduce(into: [:]) { cells, told in
            let address = CellAddress(measure: told.measure, year: told.year, place: told.codes)
            cells[address] = told.value.map(Cell.shown) ?? .hidden
        }
    }
}

extension Release.Line.Told {
    /// What the lines of cells are ordered by.
    fileprivate var order: [String] {
        [measure.rawValue, String(year)]
            + codes.sorted { $0.key.precedesByScalars($1.key) }.flatMap { [$0.key, $0.value] }
    }
}
