import DelimitedText
import Facts
import Foundation
import Intake
import Schemes

/// The files of a portfolio: enterprises, and what is joined to them.
///
/// Enterprises are read in passes, each a share of the identifiers, so that memory depends on `bytesPerPass` and not on
/// the size of the files. One pass is enough for most portfolios.
public struct PortfolioSource: Sendable {
    let establishments: [PortfolioColumns]
    let claims: [PortfolioColumns]
    let actions: [PortfolioColumns]
    let aids: [PortfolioColumns]
    let reader: FolderReader
    /// Words against which those of the files are checked.
    let words: PortfolioWords
    /// Number of passes over the files.
    public let passes: Int

    /// Bytes of text that one pass holds: some 600 MB of enterprises.
    public static let bytesPerPass = 64 << 20

    /// Opens the files and reads their headers only.
    ///
    /// - Throws: ``IntakeError`` where the folder has no portfolio, or where a column that is needed is missing.
    public init(
        _ reader: FolderReader, words: PortfolioWords = .none, bytesPerPass: Int = bytesPerPass
    ) throws(IntakeError) {
        self.reader = reader
        self.words = words
        let resources = reader.package.resources
        let portfolios = resources.filter { $0.vigie?.role == .portfolio }
        establishments = try Self.tables(
            portfolios.isEmpty ? resources.filter(\.holdsEstablishments) : portfolios, reader)
        claims = try Self.tables(resources.filter { $0.vigie?.role == .claims && $0.vigie?.row == .claim }, reader)
        actions = try Self.tables(resources.filter { $0.vigie?.role == .actions }, reader)
        aids = try Self.tables(resources.filter { $0.vigie?.role == .aids }, reader)
        guard !establishments.isEmpty else { throw .noResourceRead(folder: reader.folder) }
        for resource in resources where resource.belongsToPortfolio {
            guard !resource.lacksStatement else {
                throw .releaseWithoutStatement(
                    descriptor: reader.folder + "/" + DataPackage.fileName, resource: resource.name)
            }
        }
        let bytes = (establishments + claims + actions + aids).map { Self.size($0.table.text.file.original.path) ?? 0 }
            .reduce(0, +)
        passes = max(1, (bytes + bytesPerPass - 1) / bytesPerPass)
        for columns in establishments where columns[.year] == nil {
            throw .noYear(resource: columns.table.file, file: columns.table.file)
        }
    }

    /// Whether claims are known: without a file of them, none is not zero.
    public var hasClaims: Bool { !claims.isEmpty }

    /// The files, in the order in which they are read, for the account of a report.
    public var files: [DescribedTable] { (establishments + claims + actions + aids).map(\.table) }

    /// Columns of codes that no word stands against: they are not checked.
    public var uncheckedCodes: [(file: String, column: String)] {
        establishments.flatMap { columns in
            columns.codes.filter { words.codes[$0.called] == nil }.map { (columns.table.file, $0.column.field.name) }
        }
    }

    /// The strictest secrecy of the files; nil when all of them are published.
    public var secrecy: Secrecy? {
        let kinds = reader.package.resources.filter(\.belongsToPortfolio).map { $0.vigie?.secrecy ?? .enterprises }
        if kinds.contains(.persons) { return .persons }
        return kinds.allSatisfy { $0 == .published } ? nil : .enterprises
    }

    private static func tables(
        _ resources: [Resource], _ reader: FolderReader
    ) throws(IntakeError) -> [PortfolioColumns] {
        var tables: [PortfolioColumns] = []
        for resource in resources { tables.append(PortfolioColumns(try reader.table(of: resource))) }
        return tables
    }

    private static func size(_ path: String) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
    }
}

extension Resource {
    /// Whether the portfolio is made of the resource.
    fileprivate var belongsToPortfolio: Bool {
        guard let role = vigie?.role else { return false }
        return [.portfolio, .actions, .aids].contains(role) || isClaims || holdsEstablishments
    }

    private var isClaims: Bool { vigie?.role == .claims && vigie?.row == .claim }

    /// Whether a file made for other commands has one row for each establishment and year.
    fileprivate var holdsEstablishments: Bool {
        guard let role = vigie?.role, [.contributions, .exposure].contains(role) else { return false }
        return schema.fields.contains { $0.vigie?.dimension == .establishment }
    }
}
