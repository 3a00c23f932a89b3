import DelimitedText
import Testing

@Suite("Detection: encoding")
struct DetectEncodingTests {
    @Test("A mark, valid UTF-8, ASCII")
    func utf8() throws {
        let marked = try detect(Array("\u{FEFF}é;b\n".utf8))
        #expect(marked.form.hasByteOrderMark && marked.form.encoding == .utf8)
        #expect(marked.encodingReason == .byteOrderMark)
        let valid = try detect(Array("é;b\n".utf8))
        #expect(!valid.form.hasByteOrderMark && valid.form.encoding == .utf8)
        #expect(valid.encodingReason == .validUTF8)
        #expect(try detect(Array("e;b\n".utf8)).encodingReason == .onlyASCII)
    }

    @Test("Not UTF-8: Windows-1252, with the place of the first such byte")
    func windows1252() throws {
        let detected = try detect(Array("a;b\r\nc".utf8) + [0xE9, 0x3B, 0x64])
        #expect(detected.form.encoding == .windows1252)
        #expect(detected.encodingReason == .notUTF8(byteOffset: 6, line: 2))
    }

    @Test("The whole file counts, not its beginning: one byte after 3 MB")
    func wholeFile() throws {
        let lines = Array(String(repeating: "«;0123456\r\n", count: 250_000).utf8)
        let detected = try detect(lines + [0xE9])
        #expect(detected.encodingReason == .notUTF8(byteOffset: 3_000_000, line: 250_001))
    }

    @Test("A character across the blocks in which the file is read", arguments: 0..<5)
    func acrossBlocks(shift: Int) throws {
        let shifted = String(repeating: "x", count: (1 << 20) - shift) + "😀»€\r\n"
        #expect(try detect(Array(shifted.utf8)).encodingReason == .validUTF8)
        let invalid = Array(shifted.utf8) + [0xE9]
        #expect(try detect(invalid).encodingReason == .notUTF8(byteOffset: invalid.count - 1, line: 2))
    }

    @Test("A file that is UTF-8 in one place and not in another is no file of one encoding", arguments: [1, 100_000])
    func mixed(lines: Int) throws {
        let utf8 = Array(String(repeating: "Rhône;0123456\r\n", count: lines).utf8)
        let latin = Array("Is".utf8) + [0xE8] + Array("re;1\r\n".utf8)
        #expect(
            try detectionProblem(utf8 + latin)
                == .mixedEncodings(
                    file: "f", utf8Line: 1, utf8Offset: 2, line: lines + 1, byteOffset: utf8.count + 2))
        #expect(
            try detectionProblem(latin + utf8)
                == .mixedEncodings(file: "f", utf8Line: 2, utf8Offset: latin.count + 2, line: 1, byteOffset: 2))
        #expect(try detectionProblem(latin + utf8, encoding: .windows1252) == nil)
    }

    @Test("What Windows-1252 writes before a no-break space is no trace of UTF-8")
    func notMixed() throws {
        let upper = Array("SOCI".utf8) + [0xC9, 0x54, 0xC9, 0xA0, 0x3A, 0x0A, 0xC9, 0xBB, 0x0A]
        #expect(try detect(upper).form.encoding == .windows1252)
    }

    @Test("An accented letter cut by the end of a block is found", arguments: 0..<3)
    func mixedAcrossBlocks(shift: Int) throws {
        let bytes = [0xE9] + [UInt8](repeating: 0x78, count: (1 << 20) - 3 + shift) + Array("é\n".utf8)
        guard case .mixedEncodings(_, 1, let offset, 1, 0)? = try detectionProblem(bytes) else {
            Issue.record("not found")
            return
        }
        #expect(offset == bytes.count - 3)
    }

    @Test("A CRLF across the blocks is one line")
    func lineBreakAcrossBlocks() throws {
        let bytes = Array((String(repeating: "x", count: (1 << 20) - 1) + "\r\n").utf8) + [0xE9, 0x0A]
        #expect(try detect(bytes).encodingReason == .notUTF8(byteOffset: (1 << 20) + 1, line: 2))
    }

    @Test("A forced encoding is not discussed, but UTF-8 must be UTF-8: reading shows it")
    func forced() throws {
        let latin = TextFormOverrides(encoding: .windows1252)
        let bytes = Array("a;b\nc".utf8) + [0xE9]
        #expect(try detect(bytes, latin).encodingReason == .forced)
        #expect(try detect("é", latin).form.encoding == .windows1252)
        let file = try TestFile(bytes)
        let text = try TextFile(path: file.path)
        let form = try detectForm(of: text, forcing: TextFormOverrides(encoding: .utf8, headerRecord: 1)).form
        let expected = DelimitedTextError.invalidBytes(
            file: file.path, line: 2, byteOffset: 5, byte: 0xE9, encoding: .utf8)
        #expect(throws: expected) {
            try scan(file: text, form: form, workers: 1, start: { 0 }, record: { _, _ in }, merge: { _ in })
        }
    }

    @Test("A file marked as UTF-8 must be UTF-8")
    func markedButInvalid() throws {
        let file = try TestFile([0xEF, 0xBB, 0xBF, 0x61, 0xE9, 0x0A])
        let expected = DelimitedTextError.invalidBytes(
            file: file.path, line: 1, byteOffset: 4, byte: 0xE9, encoding: .utf8)
        #expect(throws: expected) { try detectForm(of: TextFile(path: file.path)) }
    }

    @Test("A byte that no word of Western Europe has there speaks against Windows-1252")
    func foreignBytes() throws {
        // « Łódzkie » and « Śląskie » in Windows-1250, « İzmir » in Windows-1254, « Κρήτη » in Windows-1253.
        let words: [([UInt8], UInt8)] = [
            ([0xA3, 0xF3, 0x64, 0x7A], 0xA3), ([0x8C, 0x6C, 0xB9, 0x73, 0x6B], 0xB9), ([0xDD, 0x7A, 0x6D], 0xDD),
            ([0xCA, 0xF1, 0xDE, 0xF4, 0xE7], 0xCA), ([0x8F, 0x65], 0x8F),
        ]
        for (word, byte) in words {
            let found = try detect(Array("a;b\n".utf8) + word + Array(";1\n".utf8))
            #expect(found.form.encoding == .windows1252)
            #expect(found.foreignByte?.byte == byte && found.foreignByte?.line == 2)
        }
    }

    @Test(
        "French, German and Spanish in Windows-1252 have none",
        arguments: [
            [0x63, 0x72, 0xE9, 0xE9, 0x65], [0x6D, 0xB3, 0x20], [0xA3, 0x20, 0x31, 0x32], [0x6E, 0xB0, 0x20, 0x33],
            [0x47, 0x72, 0xF6, 0xDF, 0x65], [0xBF, 0x51, 0x75, 0xE9, 0x3F], [0x31, 0xBD, 0x68],
        ] as [[UInt8]])
    func noForeignByte(word: [UInt8]) throws {
        #expect(try detect(Array("é;b\n".utf8.dropFirst(2)) + [0xE9, 0x0A] + word + [0x0A]).foreignByte == nil)
    }

    @Test(
        "ISO-8859-15 by its œ, which Windows-1252 would take for a fraction",
        arguments: [
            ([UInt8](arrayLiteral: 0x63, 0xBD, 0x75, 0x72, 0xE9), TextEncoding.iso8859part15),
            ([0xBC, 0x55, 0x56, 0x52, 0x45], .iso8859part15), ([0x32, 0xBD, 0x75, 0xE9], .windows1252),
            ([0x63, 0x9C, 0x75, 0xBD, 0x75], .windows1252), ([0xE9, 0xBD, 0x20], .windows1252),
        ])
    func latin9(word: [UInt8], encoding: TextEncoding) throws {
        #expect(try detect(Array("a;b\n".utf8) + word + Array(";1\n".utf8)).form.encoding == encoding)
    }
}
