import Glibc

/// A temporary file without a name, in `TMPDIR`, else `/tmp`: it is gone with its last reader, however the run ends.
final class Spool: Sendable {
    private let descriptor: CInt
    private let folder: String
    /// The file of the user that is copied, for messages.
    private let name: String

    init(for name: String) throws(DelimitedTextError) {
        self.name = name
        folder = Self.temporaryFolder
        var template = Array((folder + "/vigie-XXXXXX").utf8CString)
        descriptor = unsafe mkstemp(&template)
        guard descriptor >= 0 else { throw .spoolFailed(file: name, folder: folder, errno: errno) }
        _ = unsafe unlink(template)
    }

    deinit {
        close(descriptor)
    }

    /// A path under which the file can be opened while the value lives, though no folder lists it.
    var path: String { "/proc/self/fd/\(descriptor)" }

    /// Throws `.spoolFailed`, on a full disk for example.
    func append(_ bytes: Span<UInt8>) throws(DelimitedTextError) {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.extracting(written...).withUnsafeBytes { rest in
                unsafe write(descriptor, rest.baseAddress, rest.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .spoolFailed(file: name, folder: folder, errno: errno) }
            written += count
        }
    }

    private static var temporaryFolder: String {
        guard let declared = unsafe getenv("TMPDIR"), unsafe declared.pointee != 0 else { return "/tmp" }
        return unsafe String(cString: declared)
    }
}
