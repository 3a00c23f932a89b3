/// The mark at the start of a file, when there is one.
enum ByteOrderMark: Equatable {
    case none, utf8, utf16LittleEndian, utf16BigEndian

    static let utf8Bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    init(startOf file: borrowing InputFile) throws(DelimitedTextError) {
        var head: [UInt8] = []
        try file.read(Self.utf8Bytes.count, at: 0, into: &head)
        self =
            if head.starts(with: Self.utf8Bytes) {
                .utf8
            } else if head.starts(with: [0xFF, 0xFE]) {
                .utf16LittleEndian
            } else if head.starts(with: [0xFE, 0xFF]) {
                .utf16BigEndian
            } else {
                .none
            }
    }
}
