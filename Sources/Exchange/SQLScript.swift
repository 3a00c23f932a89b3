import Facts
import Foundation
import Intake
import Outputs

/// The statements by which an engine makes the partial facts of a folder where its rows are, and the description of what they write.
package struct SQLScript {
    /// The text of the script.
    package let text: String
    private let package: DataPackage

    /// - Parameters:
    ///   - folder: where the statements write, which is there when they run.
    ///   - title: what the facts are of and for, a line.
    /// - Throws: ``ExchangeError`` where the folder has no file of single claims.
    package init(
        _ reader: FolderReader, _ requests: FactRequests, _ dialect: SQLDialect, into folder: String, title: String
    ) throws(ExchangeError) {
        let claims = reader.readResources.filter { $0.vigie?.row == .claim }
        guard !claims.isEmpty else { throw .noClaims(folder: reader.folder) }
        let statements = claims.map { ClaimStatements($0, requests, reader, dialect) }
        let others = reader.readResources.filter { $0.vigie?.row != .claim }.map(\.path)
        text =
            ([
                "-- \(title)",
                "-- Exact and confidential: for whoever merges the parts. Run it where vigie sql was run (\(dialect.rawValue)).",
            ]
            + (others.isEmpty
                ? [] : ["-- Not of single claims, to be reduced by vigie facts: \(others.joined(separator: ", "))."])
            + statements.map { "\n" + $0.text(from: reader.folder, into: folder) }).joined(separator: "\n") + "\n"
        var package = DataPackage(name: reader.package.name, resources: statements.map(\.resource))
        package.vigie = reader.package.meaningOfPart
        self.package = package
    }

    /// Writes the script and the descriptor of what it will write beside it, in one step.
    package func write(to out: String) throws {
        var folder = try OutputFolder.prepared(path: out) { Set($0).isSubset(of: [Self.name, DataPackage.fileName]) }
        do {
            try folder.write([UInt8](text.utf8), to: Self.name)
            try folder.write([UInt8](DescriptorFile.data(package)), to: DataPackage.fileName)
        } catch {
            folder.discard()
            throw error
        }
        try folder.publish()
    }

    private static let name = "facts.sql"
}
