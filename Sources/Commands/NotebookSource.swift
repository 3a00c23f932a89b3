import Foundation
import Intake
import Messages
import Reporting

/// A notebook and the file it was read from.
struct NotebookSource {
    let notebook: Notebook
    let bytes: [UInt8]
    /// Name of the file, without its folder.
    let name: String
    let folder: String

    /// A path, or the name of a notebook that is shipped; the yearly report when nothing is said.
    init(_ name: String?, home: Home) throws {
        let shipped = home.notebooks + "/" + (name ?? "rapport-annuel") + ".md"
        let path = name.flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil } ?? shipped
        guard let data = FileManager.default.contents(atPath: path), !data.isEmpty else {
            throw Fault(.noInput, "\(name ?? shipped): no such notebook, here or in \(home.notebooks)")
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw Fault(.dataError, "\(path): a notebook is written in UTF-8, and this file is not")
        }
        bytes = [UInt8](data)
        self.name = (path as NSString).lastPathComponent
        let parent = (path as NSString).deletingLastPathComponent
        folder = parent.isEmpty ? "." : parent
        notebook = try Notebook(parsing: text, file: path)
    }

    /// The files that the notebook may copy: not the data of the folder in which it stands, nor `withheld`.
    func files(home: Home, withheld: [String]) throws -> NotebookFiles {
        NotebookFiles(
            folders: [folder, home.notebooks], withheld: withheld + (try DescriptorFile.declaredFiles(folder: folder)))
    }
}
