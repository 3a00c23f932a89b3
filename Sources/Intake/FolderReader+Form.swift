import DelimitedText
import Foundation

extension FolderReader {
    /// The file of a resource and how it is written: what the descriptor declares is taken as it is, the rest is detected.
    package func detect(_ resource: Resource) throws(IntakeError) -> DetectedText {
        let rows = try headerRows(resource)
        let overrides = TextFormOverrides(
            encoding: try encoding(resource), delimiter: try delimiter(resource), headerRecord: rows?.last,
            headerHeight: rows?.count ?? 1)
        let isThere = resource.path == Resource.standardInput || FileManager.default.fileExists(atPath: path(resource))
        guard isThere else {
            throw .missingFile(descriptor: descriptor, resource: resource.name, file: path(resource))
        }
        do {
            return try DetectedText(try open(resource, encoding: overrides.encoding), forcing: overrides)
        } catch {
            throw .text(error)
        }
    }

    private var descriptor: String { folder + "/" + DataPackage.fileName }

    /// The files of a resource: the one that its path names, or those that an engine wrote into a folder of that name.
    func files(of resource: Resource) -> [Resource] {
        guard resource.path != Resource.standardInput, DescriptorFile.isFolder(path(resource)) else {
            return [resource]
        }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path(resource))) ?? []
        let parts = names.filter { $0.hasPrefix("part-") }.sortedByScalars().map { name in
            var part = resource
            part.path = resource.path + "/" + name
            return part
        }
        // Another folder is no file: opening it says so.
        return parts.isEmpty ? [resource] : parts
    }

    func path(_ resource: Resource) -> String { folder + "/" + resource.path }

    private func open(_ resource: Resource, encoding: TextEncoding?) throws(DelimitedTextError) -> TextFile {
        guard resource.path == Resource.standardInput else {
            return try TextFile(path: path(resource), encoding: encoding)
        }
        if let standardInput { return standardInput }
        return try .standardInput(encoding: encoding)
    }

    /// The names of the columns.
    package func header(_ text: DetectedText, of resource: Resource) throws(IntakeError) -> [String] {
        let form = text.detected.form
        let rows: [[String]]
        do {
            rows = try readHead(of: text.file, form: form, records: form.headerRecord)
        } catch {
            throw .text(error)
        }
        let header = HeaderNames.joined(rows.suffix(form.headerHeight), by: resource.dialect?.headerJoin ?? " ")
        guard !HeaderDoubt.isData(header) else {
            throw .headerIsData(file: resource.path, line: text.detected.headerLine)
        }
        return header
    }

    private func headerRows(_ resource: Resource) throws(IntakeError) -> [Int]? {
        guard let rows = resource.dialect?.headerRows, let first = rows.first else { return nil }
        guard first > 0, rows == Array(first..<first + rows.count) else {
            throw .badDescriptor(
                file: descriptor, place: "resource \(resource.name), headerRows",
                detail: "the rows of a header are numbers from 1 that follow one another, for example [2, 3]")
        }
        return rows
    }

    private func encoding(_ resource: Resource) throws(IntakeError) -> TextEncoding? {
        guard let name = resource.encoding else { return nil }
        guard let encoding = TextEncoding(ianaName: name) else {
            throw .badDescriptor(
                file: descriptor, place: "resource \(resource.name), encoding", detail: "\"\(name)\" is not read")
        }
        return encoding
    }

    private func delimiter(_ resource: Resource) throws(IntakeError) -> UInt8? {
        guard let text = resource.dialect?.delimiter else { return nil }
        guard text.utf8.count == 1, let byte = text.utf8.first, [0x3B, 0x2C, 0x09, 0x7C].contains(byte) else {
            throw .badDescriptor(
                file: descriptor, place: "resource \(resource.name), delimiter", detail: "\"\(text)\" is not read")
        }
        return byte
    }
}

extension TextEncoding {
    /// The encoding under one of its usual names; Latin-1 is read as Windows-1252, which holds its printable part.
    public init?(ianaName: String) {
        switch ianaName.lowercased() {
        case "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
        case "iso-8859-15", "latin9", "latin-9": self = .iso8859part15
        // The mark, when there is one, says which of the two it is.
        case "utf-16", "utf-16le": self = .utf16LittleEndian
        case "utf-16be": self = .utf16BigEndian
        case "windows-1252", "cp1252", "iso-8859-1", "latin1", "latin-1": self = .windows1252
        case "windows-1250", "cp1250": self = .windows1250
        case "windows-1253", "cp1253": self = .windows1253
        case "windows-1254", "cp1254": self = .windows1254
        case "windows-1257", "cp1257": self = .windows1257
        case "iso-8859-2", "latin2", "latin-2": self = .iso8859part2
        case "iso-8859-7", "greek": self = .iso8859part7
        case "iso-8859-9", "latin5", "latin-5": self = .iso8859part9
        default: return nil
        }
    }
}
