import Facts
import Indicators
import Reports
import Tables

/// What a figure is, whether a sentence states it or a table prints it.
struct FigureKey: Hashable {
    /// Code of the indicator, or name of the measure.
    let measure: String
    /// The named table that it is of; nil for one of the catalogue.
    let table: String?
    /// The codes of its row and of the conditions on it, by dimension.
    let codes: [String: String]

    /// A figure of the catalogue. The row of all has no code of its dimensions.
    init(_ expression: Expression, year: Int, codes: [Dimension: String], where selection: Selection) {
        (measure, table) = (expression.code, nil)
        let own = codes.filter { $0.value != IndicatorTable.totalCode }.map { ($0.key.rawValue, $0.value) }
        let conditions = selection.dimensions.map { dimension in
            (dimension.rawValue, (selection.wanted[dimension] ?? []).joined(separator: ","))
        }
        self.codes = Dictionary(conditions + own + [(Dimension.year.rawValue, String(year))]) { $1 }
    }

    /// A figure of a table that a study made.
    init(_ table: Table, _ row: Table.Row, measure: String) {
        (self.measure, self.table) = (measure, table.name)
        codes = Dictionary(zip(table.keys.map(\.id), row.words.map(\.code))) { $1 }
    }
}

/// A figure that prose states.
struct StatedFigure {
    /// As it was put into the prose.
    let text: String
    let key: FigureKey

    /// The number that it begins with, without unit nor interval.
    var number: String {
        let head = text.prefix { $0.isWholeNumber || ",.-\u{2212}\u{A0}\u{202F}".contains($0) }
        return String(head.reversed().drop { !$0.isWholeNumber }.reversed())
    }
}

/// Where the figures of the tables of a report stand.
struct PrintedPlaces {
    private var places: [FigureKey: (table: String, row: Int)] = [:]

    /// Adds the figures of a table in the order of its records, which the lines of `file` are.
    mutating func add(_ keys: [FigureKey], in file: String) {
        for (index, key) in keys.enumerated() where places[key] == nil { places[key] = (file, index + 2) }
    }

    /// The lines of a report that have numbers, each with the figures that a table prints too.
    ///
    /// - Parameter stated: in the order of the text. One that is not found in it is passed over.
    func statements(of text: String, _ stated: [StatedFigure]) -> [Statement] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var (figures, line, rest) = ([Int: [Statement.Figure]](), 0, lines.first ?? "")
        for figure in stated where !figure.number.isEmpty {
            guard let found = Self.place(of: figure.number, lines, from: line, rest) else { continue }
            (line, rest) = found
            guard let place = places[figure.key] else { continue }
            figures[line + 1, default: []].append(
                Statement.Figure(shown: figure.number, table: place.table, row: place.row))
        }
        return Statement.all(in: lines).map { statement in figures[statement.line].map(statement.with) ?? statement }
    }

    /// The line that has the number next, and what stands behind it there.
    private static func place(
        of number: String, _ lines: [Substring], from line: Int, _ rest: Substring
    ) -> (line: Int, rest: Substring)? {
        for index in line..<lines.count {
            var text = index == line ? rest : lines[index]
            while let range = text.firstRange(of: number) {
                let before = text[..<range.lowerBound].last
                let after = text[range.upperBound...].first
                if !(before?.isWholeNumber ?? false), !(after?.isWholeNumber ?? false) {
                    return (index, text[range.upperBound...])
                }
                text = text[range.upperBound...]
            }
        }
        return nil
    }
}
