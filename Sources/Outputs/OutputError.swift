/// Why a report cannot be written. Facts only.
public enum OutputError: Error, Sendable {
    case cannotCreate(path: String, errno: Int32)
    case writeFailed(path: String, errno: Int32)
    /// The output folder exists and no earlier run made it: replacing it would destroy something else.
    case notAReport(path: String)
    /// The output folder is an earlier report, to which somebody added a file: replacing it would lose the file.
    case foreignFile(path: String, file: String)
    /// Another run writes to the same folder.
    case locked(path: String)
    case swapFailed(path: String, errno: Int32)
}
