import DelimitedText
import Properties
import Testing

@Suite("UTF-16")
struct UTF16Tests {
    private static let text = "Caisse;Cas\r\nRhône;4\r\nŒuvre €;5\r\n😀;6\r\n"
    private static let expected = [Row(2, ["Rhône", "4"]), Row(3, ["Œuvre €", "5"]), Row(4, ["😀", "6"])]

    @Test("With its mark: detected, read, its physical lines kept", arguments: [false, true], [1, 7, 4 << 20])
    func marked(bigEndian: Bool, sliceSize: Int) throws {
        let (rows, detected) = try detectedRows(utf16(Self.text, bigEndian: bigEndian), sliceSize: sliceSize)
        #expect(rows == Self.expected)
        #expect(detected.form.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
        #expect(detected.encodingReason == .byteOrderMark && detected.form.lineEnding == .crlf)
    }

    @Test("Declared: its mark says which of the two it is")
    func declared() throws {
        let marked = utf16(Self.text, bigEndian: true)
        #expect(try detectedRows(marked, encoding: .utf16LittleEndian).rows == Self.expected)
        let unmarked = utf16(Self.text, bigEndian: false, marked: false)
        let (rows, detected) = try detectedRows(unmarked, encoding: .utf16LittleEndian)
        #expect(rows == Self.expected && detected.encodingReason == .forced)
    }

    @Test("Without a mark: said so, never read as something else", arguments: [nil, TextEncoding.utf8])
    func unmarked(declared: TextEncoding?) throws {
        for (bigEndian, encoding) in [(false, TextEncoding.utf16LittleEndian), (true, .utf16BigEndian)] {
            let bytes = utf16(Self.text, bigEndian: bigEndian, marked: false)
            #expect(try detectionProblem(bytes, encoding: declared) == .unmarkedUTF16(file: "f", encoding: encoding))
        }
    }

    @Test("A file declared UTF-8 that opens with the mark of UTF-16: its first byte is not UTF-8")
    func declaredUTF8() throws {
        let found = try detectionProblem(utf16(Self.text, bigEndian: false), encoding: .utf8)
        #expect(found == .invalidBytes(file: "f", line: 1, byteOffset: 0, byte: 0xFF, encoding: .utf8))
    }

    @Test("Half a surrogate pair, and half a unit at the end: the line and the offset in the file")
    func invalid() throws {
        let lone =
            utf16("a;b\r\nc", bigEndian: false) + [0x3D, 0xD8] + utf16(";d\r\n", bigEndian: false, marked: false)
        #expect(
            try detectionProblem(lone)
                == .invalidBytes(file: "f", line: 2, byteOffset: 14, byte: 0x3D, encoding: .utf16LittleEndian))
        let cut = utf16("a;b\nc;d", bigEndian: true) + [0x00]
        #expect(
            try detectionProblem(cut)
                == .invalidBytes(file: "f", line: 2, byteOffset: 16, byte: 0x00, encoding: .utf16BigEndian))
    }

    @Test("Characters and line breaks across the blocks in which the file is turned into UTF-8", arguments: 0..<4)
    func acrossBlocks(shift: Int) throws {
        // Blocks of 64 KiB behind the mark: the pair, the CRLF or the accent falls on the end of the first.
        let long = String(repeating: "x", count: (1 << 15) - shift)
        let text = "a;b\r\n\(long.dropLast(5))😀\r\né;1\r\n"
        let (rows, _) = try detectedRows(utf16(text, bigEndian: false))
        #expect(rows.map(\.line) == [2, 3])
        #expect(rows.last?.cells == ["é", "1"] && rows[0].cells[0].hasSuffix("😀"))
    }
}
