import Facts
import Foundation
import Intake
import Outputs
import Reports
import Words

/// What a folder holds, reduced to what a notebook asks for: a data folder again, which others are read beside.
///
/// Files of single claims become sums; of any other file the columns that mean something are copied. Nothing in it is protected: whoever
/// merges the parts of all decides what secrecy hides, on the whole. Every command reads such a folder like any other, and several of
/// them as one.
package struct PartialFacts {
    private let reader: FolderReader
    private let requests: FactRequests
    /// Files beside the descriptor that are copied as they are, below the folder.
    private let copied: [String]
    /// Lines that were refused, by the path of their file.
    private let refused: [String: Set<Int>]

    /// - Parameters:
    ///   - readings: how the files of the folder were read: rows that were refused are left out.
    ///   - copied: further files of the folder, which are there.
    package init(
        _ reader: FolderReader, _ requests: FactRequests, readings: [ResourceReading], copying copied: [String]
    ) {
        (self.reader, self.requests, self.copied) = (reader, requests, copied)
        refused = Dictionary(
            readings.map { ($0.resource.path, Set($0.part.rejections.map(\.line))) }, uniquingKeysWith: { $0.union($1) }
        )
    }

    /// Writes the folder in one step.
    ///
    /// - Throws: `IntakeError`, `OutputError`, ``ExchangeError``.
    package func write(to out: String, _ account: PartialFactsAccount) throws {
        var folder = try OutputFolder.prepared(path: out)
        do {
            let resources = try parts.map { try write($0, to: &folder) }
            var package = DataPackage(name: reader.package.name, resources: resources)
            (package.title, package.vigie) = (reader.package.title, reader.package.meaningOfPart)
            try folder.write([UInt8](DescriptorFile.data(package)), to: DataPackage.fileName)
            for name in copied {
                guard let data = FileManager.default.contents(atPath: reader.folder + "/" + name) else { continue }
                try folder.write([UInt8](data), to: name)
            }
            try folder.write([UInt8](account.data(outputs: folder.files)), to: OutputFolder.manifestName)
        } catch {
            folder.discard()
            throw error
        }
        try folder.publish()
    }

    /// The files that are read, those of one resource together.
    private var parts: [[Resource]] {
        let resources = reader.readResources
        return reader.package.resources.map { whole in resources.filter { $0.name == whole.name } }.filter {
            !$0.isEmpty
        }
    }

    /// Writes the files of one resource as one, and gives its description.
    private func write(_ files: [Resource], to folder: inout OutputFolder) throws -> Resource {
        var written = files[0]
        var text = CSVText()
        for (place, file) in files.enumerated() {
            let further = try append(file, to: &text, isFirst: place == 0)
            guard place == 0 || further.schema.fields.map(\.name) == written.schema.fields.map(\.name) else {
                throw IntakeError.filesDiffer(resource: file.name, first: files[0].file, second: file.file)
            }
            written = further
        }
        written.path = written.name.replacing("/", with: "-") + ".csv"
        try folder.write(text.bytes, to: written.path)
        return written
    }

    private func append(_ resource: Resource, to text: inout CSVText, isFirst: Bool) throws -> Resource {
        guard resource.isSingleClaims else {
            let table = try ProjectedTable(resource, of: reader)
            if isFirst { text.append(table.header) }
            try table.rows(without: refused[resource.path] ?? []) { text.append($0) }
            return table.resource
        }
        let sums = try self.sums(of: resource)
        if isFirst { text.append(sums.header) }
        try sums.rows { text.append($0) }
        return sums.resource
    }

    private func sums(of resource: Resource) throws -> SummedClaims {
        var own = requests
        own.dimensions = [reader.keptDimensions(of: resource, for: requests)]
        guard let sums = try SummedClaims(try reader.readAlone(resource, own)) else {
            throw ExchangeError.nothingToKeep(folder: reader.folder)
        }
        return sums
    }
}

extension Resource {
    /// Whether a row of it is one claim.
    fileprivate var isSingleClaims: Bool { vigie?.row == .claim }
}

extension DataPackage {
    /// What the descriptor says of the folder, and the order of its resources: a part may lack some.
    var meaningOfPart: PackageMeaning {
        var meaning = vigie ?? PackageMeaning()
        meaning.order = meaning.order ?? resources.map(\.name)
        return meaning
    }
}

/// Lines of CSV as bytes.
private struct CSVText {
    private static let writer = CSVWriter(.plain)
    private(set) var bytes: [UInt8] = []

    mutating func append(_ texts: [String]) { bytes.append(contentsOf: Self.writer.line(texts).utf8) }
}
