import Declarations
import Disclosure
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

        /// One line of the tables of a study.
        struct TableLine: Codable {
            let line: [String]
            /// In parts of the unit; absent where the line was hidden.
            let value: Double?
        }

        let release: String
        /// Those that a user declared, of the questions; absent where there are none.
        let indicators: [IndicatorSheet]?
        let dimensions: [DimensionDefinition]?
        let questions: [Asked]
        let cells: [Told]
        let studies: [String: [TableLine]]?
    }

    /// The dimensions of a line, which its indicators may be about.
    private struct OwnWords: Decodable {
        let dimensions: [DimensionDefinition]?
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
        var own: [IndicatorSheet] = []
        for sheet in questions.map(\.expression.indicator).flatMap({ $0.partSheets + [$0.sheet].compactMap(\.self) })
        where !own.contains(where: { $0.code.value == sheet.code.value }) { own.append(sheet) }
        let told = cells.map { address, cell in
            Line.Told(measure: address.measure, year: address.year, codes: address.place, value: cell.value)
        }
        let sorted = told.sorted { $0.order.precedesByScalars($1.order) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let studies = lines.mapValues { told in
            told.sorted { $0.key < $1.key }.map { Line.TableLine(line: $0.key.words, value: $0.value.value) }
        }
        let line = Line(
            release: name, indicators: own.isEmpty ? nil : own, dimensions: ownDimensions, questions: asked,
            cells: sorted,
            studies: studies.isEmpty ? nil : studies)
        return String(decoding: try encoder.encode(line), as: UTF8.self)
    }

    /// The dimensions of the questions that are not shipped, each once; nil where all are.
    private var ownDimensions: [DimensionDefinition]? {
        let asked = Set(
            questions.flatMap { question in
                let counted = question.expression.indicator.formula.counts.compactMap { $0.restriction?.dimension }
                return question.by + question.selection.dimensions + counted
            })
        let own = asked.filter { Dimensions.shipped[$0.rawValue] != $0 }.sorted().map(\.definition)
        return own.isEmpty ? nil : own
    }

    /// Reads one line, whose questions are in the words of `vocabulary`, or in its own.
    ///
    /// - Throws: `DeclarationError` where it is not such a line, `QuestionError` where it asks for what no version knows.
    public init(line: String, _ vocabulary: Vocabulary) throws {
        let file = try DeclaredFile(bytes: Array(line.utf8), name: "register")
        let own: OwnWords = try file.decoded(admitsUnknownKeys: true)
        let dimensions = vocabulary.dimensions.adding(own.dimensions ?? [])
        let line: Line = try file.decoded(knowing: [.dimensions: dimensions])
        name = line.release
        let reader = QuestionReader(
            try vocabulary.adding(line.dimensions ?? []).replacingOwn(line.indicators ?? []))
        questions = try line.questions.map { asked in
            let conditions = asked.conditions.sorted { $0.key.precedesByScalars($1.key) }.map {
                $0.key + "=" + $0.value.joined(separator: ",")
            }
            let known = try reader.questions(
                asked.indicator, by: asked.by.joined(separator: ","), conditions: conditions, years: nil)[0]
            return Question(expression: known.expression, by: known.by, selection: known.selection, years: asked.years)
        }
        cells = line.cells.reduce(into: [:]) { cells, told in
            let address = CellAddress(measure: told.measure, year: told.year, place: told.codes)
            cells[address] = told.value.map(ReleasedCell.shown) ?? .hidden
        }
        for (study, told) in line.studies ?? [:] {
            let lines = told.map { (CountKey(words: $0.line), $0.value.map(ReleasedCell.shown) ?? .hidden) }
            add(Dictionary(lines) { first, _ in first }, of: study)
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

extension ReleasedCell {
    /// In parts of the unit; nil where it was hidden.
    fileprivate var value: Double? { if case .shown(let value) = self { value } else { nil } }
}
