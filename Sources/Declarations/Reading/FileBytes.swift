import Foundation

/// The bytes of a small file, read whole.
public enum FileBytes {
    /// Why a file cannot be read: the error number of the system.
    public struct Failure: Error, Sendable, Hashable {
        /// 0 where the system gives none.
        public let code: Int32
        /// Whether nothing stands at the path.
        public var isAbsent: Bool { code == POSIXErrorCode.ENOENT.rawValue || code == POSIXErrorCode.ENOTDIR.rawValue }
    }

    /// Reads the file at `path`.
    public static func read(_ path: String) throws(Failure) -> [UInt8] {
        do {
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw Failure(code: code(of: error))
        }
    }

    private static func code(of error: any Error) -> Int32 {
        if let error = error as? POSIXError { return error.code.rawValue }
        let cause = (error as NSError).userInfo[NSUnderlyingErrorKey]
        if let cause = cause as? POSIXError { return cause.code.rawValue }
        if let cause = cause as? NSError, cause.domain == NSPOSIXErrorDomain { return Int32(cause.code) }
        return (error as? CocoaError)?.code == .fileReadNoSuchFile ? POSIXErrorCode.ENOENT.rawValue : 0
    }
}
