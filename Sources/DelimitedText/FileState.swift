import Glibc

/// What the system says of a file that changes when somebody writes it: a second look tells whether it is still the same.
struct FileState: Sendable, Equatable {
    private let size: Int64
    private let inode: UInt64
    private let device: UInt64
    private let seconds: Int64
    private let nanoseconds: Int64

    /// Nil where the system says nothing.
    init?(path: String) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        (size, inode, device) = (Int64(status.st_size), UInt64(status.st_ino), UInt64(status.st_dev))
        (seconds, nanoseconds) = (Int64(status.st_mtim.tv_sec), Int64(status.st_mtim.tv_nsec))
    }
}
