import Declarations

extension InstalledData {
    /// The layouts that are recognised.
    public func layouts() throws(IntakeError) -> LayoutCatalogue {
        try LayoutCatalogue(folder: path + "/Datasets/layouts")
    }
}

extension FolderReader {
    /// A reader of a data folder, with the derivations of `home` and what the user asked of reading.
    public init(folder: String, home: InstalledData, options: ReadingOptions) throws {
        try self.init(
            folder: folder, derivations: try Derivations(home), workers: options.workers,
            maximumRejects: options.maximumRejects, layouts: LayoutCatalogue.names(in: home))
    }

    /// The same for several folders that hold parts of one whole.
    public init(folders: [String], home: InstalledData, options: ReadingOptions) throws {
        guard folders.count > 1 else {
            try self.init(folder: folders[0], home: home, options: options)
            return
        }
        try self.init(
            folders: folders, derivations: try Derivations(home), workers: options.workers,
            maximumRejects: options.maximumRejects, layouts: LayoutCatalogue.names(in: home))
    }
}
