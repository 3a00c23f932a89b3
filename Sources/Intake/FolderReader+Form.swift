import DelimitedText
import Foundation

extension FolderReader {
    /// How the file is written: what the descriptor declares is taken as it is, the rest is detected.
    package func detect(_ resource: Resource, path: String) throws(IntakeError) -> DetectedForm {
        guard FileManager.default.fileExists(atPath: path) else {
            throw .missingFile(descriptor: folder + "/" + DataPackage.fileName, resource: resource.name, file: path)
        }
        let overrides = TextFormOverrides(
            encoding: try encoding(resource), delimiter: try delimiter(resource),
            headerRecord: resource.dialect?.headerRows?.first)
        do {
            return try detectForm(ofFile: path, forcing: overrides)
        } catch {
            throw .text(error)
        }
    }

    package func header(path: String, form: TextForm) throws(IntakeError) -> [String] {
        do {
            return try readHead(ofFile: path, form: form, records: form.headerRecord).last ?? []
        } catch {
            throw .text(error)
        }
    }

    private func encoding(_ resource: Resource) throws(IntakeError) -> TextEncoding? {
        guard let name = resource.encoding else { return nil }
        guard let encoding = TextEncoding(ianaName: name) else {
            throw .unknownEncoding(
                file: folder + "/" + DataPackage.fileName, resource: resource.name, encoding: name)
        }
        return encoding
    }

    private func delimiter(_ resource: Resource) throws(IntakeError) -> UInt8? {
        guard let text = resource.dialect?.delimiter else { return nil }
        guard text.utf8.count == 1, let byte = text.utf8.first, [0x3B, 0x2C, 0x09].contains(byte) else {
            throw .unknownDelimiter(
                file: folder + "/" + DataPackage.fileName, resource: resource.name, delimiter: text)
        }
        return byte
    }
}

extension TextEncoding {
    /// The encoding under one of its usual names; Latin-1 is read as Windows-1252, which holds its printable part.
    public init?(ianaName: String) {
        switch ianaName.lowercased() {
        case "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
        case "windows-1252", "cp1252", "iso-8859-1", "latin1", "latin-1": self = .windows1252
        default: return nil
        }
    }
}
