import Glibc

/// Copies what remains of the standard input, whatever it is: a pipe, a file, a terminal.
func copyStandardInput(to spool: Spool, name: String) throws(DelimitedTextError) {
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = unsafe block.withUnsafeMutableBytes { unsafe read(STDIN_FILENO, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw .readFailed(file: name, errno: errno) }
        if count == 0 { return }
        try spool.append(block.span.extracting(..<count))
    }
}
