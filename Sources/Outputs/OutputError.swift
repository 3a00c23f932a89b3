import PrivateFiles

/// Why a report cannot be written. Facts only.
public enum OutputError: Error, Sendable {
    /// A folder or a file cannot be made; `errno` is the system's reason.
    case cannotCreate(path: String, errno: Int32)
    /// The system took no more bytes, as on a full disk; `errno` is its reason.
    case writeFailed(path: String, errno: Int32)
    /// The manifest of what stands there cannot be read, so that nobody knows whether it may be replaced.
    case cannotRead(path: String, errno: Int32)
    /// The output folder exists and no earlier run made it: replacing it would destroy something else.
    case notAReport(path: String)
    /// The output folder is an earlier report, to which somebody added a file: replacing it would lose the file.
    case foreignFile(path: String, file: String)
    /// A register is not private, or cannot be read.
    case notPrivate(PrivateFileError)
    /// The last line of a register was not written to its end.
    case cutRegister(path: String, line: Int)
    /// Another run writes to the same folder.
    case locked(path: String)
    /// SIGHUP, SIGINT or SIGTERM came before the result was whole; nothing of it is left.
    case interrupted(signal: Int32)
    /// The new folder could not take the place of the old one, which is still there.
    case swapFailed(path: String, errno: Int32)
}
