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
    private let table: DescribedTable
    private let columns: SurveyColumns
    private let code: DescribedColumn
    /// The indicators that are numbers of persons.
    private let counts: Set<String>

    /// Numbers of territories fit in 16 bits: France has fewer than 36,000 communes.
    static let limit = 60_000

    init(_ reader: FolderReader, _ resource: Resource, _ declaration: FragilityDeclaration) throws {
        self.reader = reader
        self.resource = resource
        let descriptor = reader.folder + "/" + DataPackage.fileName
        table = try reader.table(of: resource)
        columns = try SurveyColumns(table, descriptor: descriptor)
        counts = Set((declaration.rights ?? []).flatMap { [$0.eligible, $0.beneficiaries] })
        code = try columns.required(.territory)
        let known = Set(columns.named(.indicator).map(\.name))
        if let missing = declaration.indicatorNames.first(where: { !known.contains($0) }) {
            throw SurveyError.missingIndicator(descriptor: descriptor, name: missing)
        }
    }

    func read() throws -> TerritoryReading {
        let layout = TerritoryLayout(columns: columns, code: code, counts: counts)
        let reading = try self.table.read(
            layout.form(of: self.table), workers: reader.workers,
            into: { TerritoryTable(file: resource.path, indicators: columns.named(.indicator)) },
            merge: { $0.take($1) })
        let table = reading.whole
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
            resource: resource, detected: reading.detected,
            data: table.data(isReleased: meaning?.secrecy == .published, source: resource.citation),
            tally: table.tally, rejections: table.rejections)
    }
}

extension FragilityDeclaration {
    /// Every column of the territories that the declaration uses.
    var indicatorNames: [String] {
        (composite?.indicators.map(\.name) ?? []) + (rights ?? []).flatMap { [$0.eligible, $0.beneficiaries] }
    }
}
