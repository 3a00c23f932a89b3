import Declarations
import Foundation
import Intake
import Words

/// A notebook and the file it was read from.
public struct NotebookSource: Sendable {
    /// Read, not yet executed.
    public let notebook: Notebook
    /// As they stand in the file: the manifest records their digest.
    public let bytes: [UInt8]
    /// Name of the file, without its folder.
    public let name: String
    private let folder: String
    /// Where the notebooks of Vigie stand.
    private let shipped: String

    /// Reads the file of that path, or the notebook of that name among those that are shipped, in `language` where there is
    /// one: `rapport-annuel.en.md` for English.
    ///
    /// - Throws: `ReportError` or `NotebookError`.
    public init(_ name: String, shippedIn shipped: String, language: Language? = nil) throws {
        let candidates = [name] + (language.map { [shipped + "/\(name).\($0.rawValue).md"] } ?? [])
        let path = candidates.first { FileManager.default.fileExists(atPath: $0) } ?? shipped + "/" + name + ".md"
        do {
            bytes = try FileBytes.read(path)
        } catch {
            if error.isAbsent { throw ReportError.noNotebook(name: name, folder: shipped) }
            throw ReportError.cannotRead(notebook: path, errno: error.code)
        }
        guard !bytes.isEmpty else { throw ReportError.emptyNotebook(path) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw ReportError.notUTF8(notebook: path) }
        self.name = (path as NSString).lastPathComponent
        let parent = (path as NSString).deletingLastPathComponent
        folder = parent.isEmpty ? "." : parent
        self.shipped = shipped
        notebook = try Notebook(parsing: text, file: path)
    }

    /// The files that the notebook may copy: not the data of the folder in which it stands, nor `withheld`.
    func files(withholding withheld: [String]) throws -> NotebookFiles {
        NotebookFiles(
            folders: [folder, shipped], withheld: withheld + (try DescriptorFile.declaredFiles(folder: folder)))
    }
}
