import Glibc

/// Turns bytes of UTF-16 into UTF-8, block after block, through iconv.
@safe
struct Transcoder: ~Copyable {
    private let conversion: iconv_t
    private var output = [UInt8](repeating: 0, count: 1 << 16)

    /// Nil where the system does not know the encoding.
    init?(from encoding: TextEncoding) {
        unsafe conversion = iconv_open("UTF-8", encoding.rawValue)
        guard unsafe Int(bitPattern: conversion) != -1 else { return nil }
    }

    deinit {
        _ = unsafe iconv_close(conversion)
    }

    /// Hands out the text of `input` piece by piece. Returns how many bytes were read: fewer than given when the last
    /// character is not whole, or when it is no character, as the second value then says.
    mutating func transcode(
        _ input: Span<UInt8>, _ body: (Span<UInt8>) throws(DelimitedTextError) -> Void
    ) throws(DelimitedTextError) -> (consumed: Int, isInvalid: Bool) {
        var consumed = 0
        while true {
            let (read, written, problem) = step(input.extracting(consumed...))
            consumed += read
            try body(output.span.extracting(..<written))
            if problem != E2BIG { return (consumed, problem == EILSEQ) }
        }
    }

    private mutating func step(_ input: Span<UInt8>) -> (read: Int, written: Int, problem: CInt) {
        let capacity = output.count
        return unsafe input.withUnsafeBytes { source in
            unsafe output.withUnsafeMutableBytes { target in
                // iconv moves over this buffer and does not write to it.
                var next = unsafe UnsafeMutablePointer(
                    mutating: source.bindMemory(to: CChar.self).baseAddress)
                var left = source.count
                var place = unsafe target.bindMemory(to: CChar.self).baseAddress
                var room = capacity
                let failed = unsafe iconv(conversion, &next, &left, &place, &room) == -1
                return (source.count - left, capacity - room, failed ? errno : 0)
            }
        }
    }
}
