import CRename
import Glibc

/// The calls to the system that results need, each with its status turned into an error number; nil is success.
enum SystemCalls {
    static func open(_ path: String, flags: Int32, mode: mode_t = 0o644) -> Result<Int32, SystemError> {
        let descriptor = unsafe Glibc.open(path, flags | O_CLOEXEC, mode)
        return descriptor < 0 ? .failure(SystemError(code: errno)) : .success(descriptor)
    }

    /// All the bytes of a file.
    static func contents(_ path: String) -> Result<[UInt8], SystemError> {
        open(path, flags: O_RDONLY).flatMap { descriptor in
            defer { close(descriptor) }
            var (bytes, piece) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
            while true {
                let count = unsafe piece.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
                if count < 0, errno == EINTR { continue }
                if count < 0 { return .failure(SystemError(code: errno)) }
                if count == 0 { return .success(bytes) }
                bytes += piece[..<count]
            }
        }
    }

    static func makeFolder(_ path: String) -> SystemError? { error(unsafe mkdir(path, 0o755)) }

    static func exchange(_ first: String, _ second: String) -> SystemError? {
        error(unsafe vigie_exchange(first, second))
    }

    static func move(_ source: String, to target: String) -> SystemError? {
        error(unsafe rename(source, target))
    }

    static func remove(_ path: String) -> SystemError? { error(unsafe unlink(path)) }

    /// Whether the open file is the one that stands at `path` now.
    static func isFile(_ descriptor: Int32, at path: String) -> Bool {
        var (opened, named) = (stat(), stat())
        guard unsafe fstat(descriptor, &opened) == 0, unsafe stat(path, &named) == 0 else { return false }
        return opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
    }

    static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

    /// Writes some of the bytes from `start` on, and says how many.
    static func write(_ bytes: [UInt8], from start: Int, to descriptor: Int32) -> Result<Int, SystemError> {
        let count = unsafe bytes[start...].withUnsafeBytes { buffer in
            unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        }
        return count < 0 ? .failure(SystemError(code: errno)) : .success(count)
    }

    static func synchronise(_ descriptor: Int32) -> SystemError? { error(fsync(descriptor)) }

    private static func error(_ status: Int32) -> SystemError? { status == 0 ? nil : SystemError(code: errno) }
}

/// An error number of the system.
struct SystemError: Error {
    let code: Int32
}
