import DelimitedText
import Facts
import Words

/// The figures of one file, in its order.
public struct AnchorFigures: Sendable {
    /// What messages call the file.
    public let file: String
    /// In the order of the file.
    public let values: [AnchorValue]
    private let places: [String: Int]

    /// The figure of a name.
    public subscript(_ identifier: String) -> AnchorValue? { places[identifier].map { values[$0] } }

    var identifiers: [String] { values.map(\.identifier) }

    /// Reads a CSV whose columns are those of `Column`; the decimal mark is a comma.
    ///
    /// - Throws: `AnchorError`, or `DelimitedTextError` where the file cannot be read.
    public init(path: String, name: String) throws {
        var text = try DetectedText(TextFile(path: path))
        let records = try text.reading { try readHead(of: $0.file, form: $0.detected.form, records: .max) }
        try self.init(records, file: name)
    }

    init(_ records: [[String]], file: String) throws(AnchorError) {
        let header = records.first ?? []
        var columns: [Column: Int] = [:]
        for column in Column.allCases {
            columns[column] = header.firstIndex(of: column.rawValue)
            if columns[column] == nil, !column.isEnglish {
                throw .missingColumn(file: file, column: column.rawValue)
            }
        }
        var values: [AnchorValue] = []
        var places: [String: Int] = [:]
        for (index, cells) in records.dropFirst().enumerated() {
            let row = AnchorRow(file: file, record: index + 2, cells: cells, columns: columns)
            let value = try row.value()
            guard places.updateValue(values.count, forKey: value.identifier) == nil else {
                throw .repeatedIdentifier(file: file, record: index + 2, identifier: value.identifier)
            }
            values.append(value)
        }
        (self.file, self.values, self.places) = (file, values, places)
    }

    /// The columns of the file.
    enum Column: String, CaseIterable {
        case identifier = "id"
        case country = "pays"
        case scheme = "dispositif"
        case quantity = "grandeur"
        case period = "periode"
        case value = "valeur"
        case precision
        case unit = "unite"
        case source, reference, grade
        case schemeInEnglish = "dispositif-en"
        case quantityInEnglish = "grandeur-en"
        case referenceInEnglish = "reference-en"

        /// Whether the column holds the English of another one, and may be absent or empty where one text does for both.
        var isEnglish: Bool { [.schemeInEnglish, .quantityInEnglish, .referenceInEnglish].contains(self) }
    }
}

/// One record of the file.
private struct AnchorRow {
    let file: String
    let record: Int
    let cells: [String]
    let columns: [AnchorFigures.Column: Int]

    func value() throws(AnchorError) -> AnchorValue {
        AnchorValue(
            identifier: try filled(.identifier), country: try filled(.country),
            scheme: try words(.scheme, .schemeInEnglish),
            quantity: try words(.quantity, .quantityInEnglish), period: try filled(.period), value: try number(),
            decimals: text(.value).split(separator: ",").dropFirst().first?.count ?? 0,
            precision: try word(.precision), unit: try word(.unit), source: try filled(.source),
            reference: try words(.reference, .referenceInEnglish), grade: try word(.grade))
    }

    private func text(_ column: AnchorFigures.Column) -> String {
        columns[column].flatMap { $0 < cells.count ? cells[$0] : nil } ?? ""
    }

    private func bad(_ column: AnchorFigures.Column, _ expected: String) -> AnchorError {
        .badCell(file: file, record: record, column: column.rawValue, value: text(column), expected: expected)
    }

    private func filled(_ column: AnchorFigures.Column) throws(AnchorError) -> String {
        let text = text(column)
        guard !text.isEmpty else { throw bad(column, "a text") }
        return text
    }

    private func words(
        _ french: AnchorFigures.Column, _ english: AnchorFigures.Column
    ) throws(AnchorError) -> Bilingual {
        let (text, translation) = (try filled(french), text(english))
        return Bilingual(text, translation.isEmpty ? text : translation)
    }

    private func number() throws(AnchorError) -> Double {
        let digits = text(.value)
        let isPlain = digits.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "," || $0 == "-") }
        guard isPlain, let number = Double(digits.replacing(",", with: ".")), number.isFinite else {
            throw bad(.value, "a number in digits, with a decimal comma and no separator of thousands")
        }
        return number
    }

    private func word<Word: RawRepresentable<String> & CaseIterable>(
        _ column: AnchorFigures.Column
    ) throws(AnchorError) -> Word {
        guard let word = Word(rawValue: text(column)) else {
            throw bad(column, "one of: " + Word.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", "))
        }
        return word
    }
}
