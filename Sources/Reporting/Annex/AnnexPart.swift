import Reports
import Words

/// A part of a report that the program writes itself, by the name under which `content` asks for it.
public struct AnnexPart {
    /// What `content` of a block says.
    public let name: String
    let blocks: (AnnexRequest) throws -> [Document.Block]

    /// `blocks` is called when the report comes to the part, and not at all where no notebook asks for it.
    public init(_ name: String, _ blocks: @escaping (AnnexRequest) throws -> [Document.Block]) {
        (self.name, self.blocks) = (name, blocks)
    }
}

/// What a part is told when it is written.
public struct AnnexRequest {
    /// That of the report.
    public let language: Language
    /// The block that asks for the part.
    public let block: Block
    /// Sections left out so far: their heading, and why.
    public let omissions: [(heading: String, reason: String)]
    let notebook: String
    let files: NotebookFiles

    /// The path of the file that the block names, one that a notebook may copy.
    public func file() throws(NotebookError) -> String { try block.file("file", among: files, of: notebook) }
}
