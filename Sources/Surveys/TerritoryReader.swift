import DelimitedText
import Fragility
import Intake

/// What reading the file of territories gave.
public struct TerritoryReading: Sendable {
    /// What the descriptor says of the file.
    public let resource: Resource
    /// How the file is written.
    public let detected: DetectedForm
    /// The territories that were kept.
    public let data: TerritoryData
    /// How the rows ended.
    public let tally: RowTally
    /// In the order of the file.
    public let rejections: [SurveyRejection]
}

/// Reads the file of territories: code, label, population and declared indicators.
struct TerritoryReader {
    private let reader: FolderReader
    private let resource: Resource
    private let form: TextForm
    private let header: [String]
    private let columns: SurveyColumns
    private let forms: [Int: NumberForm]
    private let text: DetectedText

    /// Numbers of territories fit in 16 bits: France has fewer than 36,000 communes.
    static let limit = 60_000

    init(_ reader: FolderReader, _ resource: Resource, _ declaration: FragilityDeclaration) throws {
        self.reader = reader
        self.resource = resource
        let descriptor = reader.folder + "/" + DataPackage.fileName
        text = try reader.detect(resource)
        form = text.detected.form
        header = try reader.header(text, of: resource)
        let match = try FieldMatch(
            resource.schema.fields, header: header, file: resource.path, line: text.detected.headerLine)
        columns = try SurveyColumns(match.matched, descriptor: descriptor, resource: resource.name)
        let delimiter = form.delimiter
        forms = Dictionary(
            match.matched.map { ($0.column, $0.field.numberForm(delimiter: delimiter)) },
            uniquingKeysWith: { first, _ in first })
        _ = try columns.required(.territory)
        let known = Set(columns.named(.indicator).map(\.name))
        if let missing = declaration.indicatorNames.first(where: { !known.contains($0) }) {
            throw SurveyError.missingIndicator(descriptor: descriptor, name: missing)
        }
    }

    func read() throws -> TerritoryReading {
        var text = text
        let table = try text.reading { try filled($0.file) }
        guard table.codes.count <= Self.limit else {
            throw SurveyError.tooManyTerritories(file: resource.path, limit: Self.limit)
        }
        if table.tally.rejected > 0 {
            throw SurveyError.tooManyRejects(
                file: resource.path, rejected: table.tally.rejected, read: table.tally.read, limit: 0,
                first: table.rejections.first)
        }
        let meaning = resource.vigie
        return TerritoryReading(
            resource: resource, detected: text.detected,
            data: table.data(isReleased: meaning?.secrecy == .published, source: resource.citation),
            tally: table.tally, rejections: table.rejections)
    }
}

extension TerritoryReader {
    private func filled(_ file: TextFile) throws -> TerritoryTable {
        var table = TerritoryTable(file: resource.path, header: header, indicators: columns.named(.indicator))
        let layout = TerritoryLayout(columns: columns, forms: forms, width: header.count)
        _ = try scan(
            file: file, form: form, workers: reader.workers, start: { [TerritoryRow]() },
            record: { rows, record in rows.append(layout.row(record)) },
            merge: { rows in for row in rows { table.take(row) } })
        return table
    }
}

extension FragilityDeclaration {
    /// Every column of the territories that the declaration uses.
    var indicatorNames: [String] {
        (composite?.indicators.map(\.name) ?? []) + (rights ?? []).flatMap { [$0.eligible, $0.beneficiaries] }
    }
}
