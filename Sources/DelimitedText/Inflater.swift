import CZlib

/// Decompresses gzip, block after block; members that follow one another make one text. The only file that calls zlib.
@safe
struct Inflater: ~Copyable {
    /// What is wrong with the bytes, in the words of zlib.
    struct Damage: Error {
        let detail: String
    }

    // A pointer, because zlib keeps the address of its stream.
    private let stream: UnsafeMutablePointer<z_stream>
    private var output = [UInt8](repeating: 0, count: 1 << 18)
    /// Whether all that was opened is closed: the text may end here.
    private(set) var isComplete = false

    init() {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        // 15 bits of window, the largest; 16 more ask for gzip and nothing else (zlib.h, inflateInit2).
        _ = unsafe inflateInit2_(stream, 15 + 16, ZLIB_VERSION, CInt(MemoryLayout<z_stream>.size))
    }

    deinit {
        _ = unsafe inflateEnd(stream)
        unsafe stream.deinitialize(count: 1)
        unsafe stream.deallocate()
    }

    /// Hands out what `input` decompresses to, piece by piece.
    mutating func inflate(_ input: Span<UInt8>, _ body: (Span<UInt8>) throws -> Void) throws {
        var rest = input
        repeat {
            if isComplete, !rest.isEmpty {
                _ = unsafe inflateReset(stream)
                isComplete = false
            }
            let (consumed, produced) = try step(rest)
            try body(output.span.extracting(..<produced))
            rest = rest.extracting(consumed...)
            if produced < output.count, rest.isEmpty { return }
        } while true
    }

    private mutating func step(_ input: Span<UInt8>) throws -> (consumed: Int, produced: Int) {
        let capacity = output.count
        let status = unsafe input.withUnsafeBytes { source in
            unsafe output.withUnsafeMutableBufferPointer { target in
                // zlib reads this buffer and does not write to it.
                unsafe stream.pointee.next_in = UnsafeMutablePointer(
                    mutating: source.bindMemory(to: UInt8.self).baseAddress)
                unsafe stream.pointee.avail_in = UInt32(source.count)
                unsafe stream.pointee.next_out = target.baseAddress
                unsafe stream.pointee.avail_out = UInt32(target.count)
                return unsafe CZlib.inflate(stream, Z_NO_FLUSH)
            }
        }
        // Without progress, a full output or more input is waited for: no error.
        guard [Z_OK, Z_STREAM_END, Z_BUF_ERROR].contains(status) else { throw Damage(detail: message) }
        isComplete = isComplete || status == Z_STREAM_END
        return unsafe (
            input.count - Int(stream.pointee.avail_in), capacity - Int(stream.pointee.avail_out)
        )
    }

    private var message: String {
        guard let text = unsafe stream.pointee.msg else { return "not gzip" }
        return unsafe String(cString: text)
    }
}
