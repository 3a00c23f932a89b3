import Glibc

/// Writes a file whole and makes sure that it is on the disk.
enum WholeFile {
    static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
        let descriptor: Int32
        switch SystemCalls.open(path, flags: O_CREAT | O_WRONLY | O_TRUNC) {
        case .failure(let error): throw .cannotCreate(path: path, errno: error.code)
        case .success(let opened): descriptor = opened
        }
        defer { close(descriptor) }
        try append(bytes, to: descriptor, path: path)
        if let error = SystemCalls.synchronise(descriptor) { throw .writeFailed(path: path, errno: error.code) }
    }

    /// Writes all the bytes, however many calls that takes.
    static func append(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(OutputError) {
        var written = 0
        while written < bytes.count {
            switch SystemCalls.write(bytes, from: written, to: descriptor) {
            case .failure(let error) where error.code == EINTR: continue
            case .failure(let error): throw .writeFailed(path: path, errno: error.code)
            case .success(let count): written += count
            }
        }
    }
}
