import Glibc

extension Span<UInt8> {
    /// Index of the first `byte` at or after `start`, or `count` when there is none.
    func firstIndex(of byte: UInt8, from start: Int) -> Int {
        guard start < count else { return count }
        return unsafe withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress,
                let found = unsafe memchr(base + start, CInt(byte), buffer.count - start)
            else { return buffer.count }
            return unsafe UnsafeRawPointer(found) - base
        }
    }

    /// Physical lines ended in these bytes: CR, LF and CRLF end one line each.
    var lineBreaks: Int {
        guard count > 0 else { return 0 }
        var lines = LineCursor(self)
        var found = 0
        while lines.next() != nil { found += 1 }
        let last = self[count - 1]
        return last == Byte.lineFeed || last == Byte.carriageReturn ? found : found - 1
    }
}

extension Span<UInt8> {
    /// Whether nothing but blanks stands here.
    var isBlank: Bool {
        for index in indices where !Byte.isBlank(self[index]) { return false }
        return true
    }
}
