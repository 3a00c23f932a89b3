import PrivateFiles

/// The sentences of files that only their owner may read, and that others could.
enum PrivateFileSentence {
    /// What the file is, in words.
    enum Kind: String {
        case key, register
    }

    static func text(_ error: PrivateFileError, of kind: Kind) -> String {
        switch error {
        case .unreadable(let file, _): "\(file): no such \(kind.rawValue) file, or it cannot be read"
        case .notAFile(let file):
            "\(file): a folder, a pipe or a device; the \(kind.rawValue) is a file"
                + (kind == .key ? ", \(FragilitySentence.making)" : "")
        case .notOwned(let file):
            "\(file): the \(kind.rawValue) belongs to somebody else; give a \(kind.rawValue) of your own"
        case .readableByOthers(let file, let mode):
            "\(file): others may read the \(kind.rawValue) (permissions \(mode)); run: chmod 600 \(file)"
                + (kind == .key ? ", and make a new key if somebody may have read it" : "")
        case .inside(let file, let folder):
            "\(file): the \(kind.rawValue) stands in \(folder), which is handed on; move it elsewhere"
        }
    }
}
