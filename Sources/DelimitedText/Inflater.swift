import CIsal

/// Decompresses gzip, block after block; members that follow one another make one text. The only file that calls ISA-L.
@safe
struct Inflater: ~Copyable {
    /// What is wrong with the bytes.
    struct Damage: Error {
        let detail: String
    }

    // A pointer, because the state is large and the library keeps addresses in it.
    private let state: UnsafeMutablePointer<inflate_state>
    private var output = [UInt8](repeating: 0, count: 1 << 18)
    /// Whether all that was opened is closed: the text may end here.
    private(set) var isComplete = false

    init() {
        unsafe state = .allocate(capacity: 1)
        unsafe isal_inflate_init(state)
        begin()
    }

    deinit {
        unsafe state.deallocate()
    }

    /// Hands out what `input` decompresses to, piece by piece.
    mutating func inflate(_ input: Span<UInt8>, _ body: (Span<UInt8>) throws -> Void) throws {
        var rest = input
        repeat {
            if isComplete, !rest.isEmpty {
                // The library waits for a whole header before it looks at it.
                guard rest[0] == StoredFile.gzipMark[0] else { throw Damage(detail: "incorrect header check") }
                unsafe isal_inflate_reset(state)
                begin()
                isComplete = false
            }
            let (consumed, produced) = try step(rest)
            try body(output.span.extracting(..<produced))
            rest = rest.extracting(consumed...)
            if produced < output.count, rest.isEmpty { return }
        } while true
    }

    /// The header is read, and the checksum is compared.
    private func begin() { unsafe state.pointee.crc_flag = UInt32(ISAL_GZIP) }

    private mutating func step(_ input: Span<UInt8>) throws -> (consumed: Int, produced: Int) {
        let capacity = output.count
        let status = unsafe input.withUnsafeBytes { source in
            unsafe output.withUnsafeMutableBufferPointer { target in
                // This buffer is read and not written to.
                unsafe state.pointee.next_in = UnsafeMutablePointer(
                    mutating: source.bindMemory(to: UInt8.self).baseAddress)
                unsafe state.pointee.avail_in = UInt32(source.count)
                unsafe state.pointee.next_out = target.baseAddress
                unsafe state.pointee.avail_out = UInt32(target.count)
                return unsafe isal_inflate(state)
            }
        }
        guard status >= 0 else { throw Damage(detail: Self.detail(status)) }
        isComplete = unsafe isComplete || state.pointee.block_state == ISAL_BLOCK_FINISH
        return unsafe (input.count - Int(state.pointee.avail_in), capacity - Int(state.pointee.avail_out))
    }

    private static func detail(_ status: CInt) -> String {
        switch status {
        case ISAL_INCORRECT_CHECKSUM: "incorrect data check"
        case ISAL_INVALID_WRAPPER, ISAL_UNSUPPORTED_METHOD: "incorrect header check"
        default: "invalid block"
        }
    }
}
