/// A regular file: one of the user's, or the copy of an input, which lives as long as the value.
public struct StoredFile: Sendable {
    /// Where it can be opened.
    public let path: String
    private let spool: Spool?

    init(path: String) {
        self.path = path
        spool = nil
    }

    init(_ spool: Spool) {
        path = spool.path
        self.spool = spool
    }
}
