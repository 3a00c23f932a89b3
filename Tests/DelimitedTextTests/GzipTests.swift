import DelimitedText
import Properties
import Testing

@Suite("Files compressed by gzip")
struct GzipTests {
    private static let text = "a;b\né;1\n\nc;2\n"
    private static let expected = [Row(2, ["é", "1"]), Row(4, ["c", "2"])]

    @Test("Recognised by its bytes, read on its physical lines", arguments: [1, 4 << 20])
    func reads(sliceSize: Int) throws {
        let (rows, detected) = try detectedRows(try gzipped(Self.text), sliceSize: sliceSize)
        #expect(rows == Self.expected)
        #expect(detected.compression == .gzip && detected.form.encoding == .utf8)
    }

    @Test("Text of several megabytes, and members one behind the other, are one text")
    func members() throws {
        let many = String(repeating: "é;0123456789\n", count: 300_000)
        let bytes = try gzipped("a;b\n" + many) + gzipped("z;9\n")
        let rows = try detectedRows(bytes).rows
        #expect(rows.count == 300_001 && rows.last == Row(300_002, ["z", "9"]))
    }

    @Test("The encoding is that of what is inside: Windows-1252, UTF-16")
    func encodings() throws {
        let latin = Array("a;b\n".utf8) + [0xE9, 0x3B, 0x31, 0x0A]
        #expect(try detectedRows(gzipped(latin)).rows == [Row(2, ["é", "1"])])
        let wide = try detectedRows(gzipped(utf16(Self.text, bigEndian: true)))
        #expect(wide.rows == Self.expected && wide.detected.form.encoding == .utf16BigEndian)
    }

    @Test("Cut anywhere, it is said to be cut", arguments: [3, 12, 30])
    func truncated(count: Int) throws {
        let whole = try gzipped(Self.text)
        let bytes = Array(whole.prefix(min(count, whole.count - 1)))
        #expect(try detectionProblem(bytes) == .truncatedCompression(file: "f", bytes: bytes.count))
    }

    @Test("A wrong byte is found by the checksum")
    func damaged() throws {
        var bytes = try gzipped(Self.text)
        bytes[bytes.count - 6] ^= 0xFF
        #expect(try detectionProblem(bytes) == .damagedCompression(file: "f", detail: "incorrect data check"))
    }

    @Test("Something else behind the compressed text is not dropped in silence")
    func trailing() throws {
        let bytes = try gzipped(Self.text) + Array("d;3\n".utf8)
        #expect(try detectionProblem(bytes) == .damagedCompression(file: "f", detail: "incorrect header check"))
    }

    @Test("What it holds may be nothing")
    func empty() throws {
        #expect(try detectionProblem(gzipped("")) == .empty(file: "f"))
    }
}
