import Glibc

/// A regular file open for reading at any offset; closed when it goes out of use.
struct InputFile: ~Copyable {
    /// What messages call the file.
    let name: String
    /// Bytes when the file was opened. What is appended later is not read.
    let size: Int
    private let descriptor: CInt

    init(_ stored: StoredFile, name: String) throws(DelimitedTextError) {
        // Opening a pipe would otherwise wait for somebody who writes to it; regular files do not know the flag.
        let descriptor = unsafe open(stored.path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .cannotOpen(file: name, errno: errno) }
        do throws(DelimitedTextError) {
            size = try Self.sizeOfRegularFile(descriptor, name: name)
        } catch {
            close(descriptor)
            throw error
        }
        self.name = name
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    private static func sizeOfRegularFile(_ descriptor: CInt, name: String) throws(DelimitedTextError) -> Int {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw .cannotOpen(file: name, errno: errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return Int(status.st_size)
        case S_IFDIR: throw .isDirectory(file: name)
        default: throw .notRegularFile(file: name)
        }
    }

    /// Appends the `count` bytes at `offset`, or those that remain up to `size`.
    func read(_ count: Int, at offset: Int, into bytes: inout [UInt8]) throws(DelimitedTextError) {
        let wanted = min(count, size - offset)
        guard wanted > 0 else { return }
        var failure: DelimitedTextError?
        bytes.append(addingCapacity: wanted) { output in
            unsafe output.withUnsafeMutableBufferPointer { buffer, initialized in
                let found = unsafe readFully(UnsafeMutableRawBufferPointer(buffer), at: offset)
                initialized = max(found, 0)
                failure = shortfall(found: found, wanted: wanted, offset: offset)
            }
        }
        if let failure { throw failure }
    }

    private func shortfall(found: Int, wanted: Int, offset: Int) -> DelimitedTextError? {
        if found < 0 { return .readFailed(file: name, errno: errno) }
        if found < wanted { return .fileShrank(file: name, expectedBytes: size, foundBytes: offset + found) }
        return nil
    }

    /// Returns the number of bytes read, fewer than asked at the end of the file only, or -1 with `errno` set.
    private func readFully(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
        var filled = 0
        while filled < buffer.count {
            let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let found = unsafe pread(descriptor, rest.baseAddress, rest.count, off_t(offset + filled))
            if found < 0, errno == EINTR { continue }
            if found < 0 { return -1 }
            if found == 0 { break }
            filled += found
        }
        return filled
    }
}
