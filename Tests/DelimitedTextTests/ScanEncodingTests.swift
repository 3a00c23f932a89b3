import DelimitedText
import Properties
import Testing

@Suite("Scan: encodings")
struct ScanEncodingTests {
    @Test("The UTF-8 mark is skipped, even before a quoted header", arguments: everySliceSize)
    func byteOrderMark(sliceSize: Int) throws {
        let file = try TestFile("\u{FEFF}\"é\";b\n1;2\n")
        let form = TextForm(hasByteOrderMark: true)
        #expect(try readHead(of: TextFile(path: file.path), form: form, records: 1) == [["é", "b"]])
        #expect(try rows(of: file.path, form, sliceSize: sliceSize) == [Row(2, ["1", "2"])])
    }

    @Test("Windows-1252 comes out in UTF-8, the quotes and euro of 80 to 9F included", arguments: everySliceSize)
    func windows1252(sliceSize: Int) throws {
        // Pairs taken from the Unicode consortium's CP1252.TXT.
        let pairs: [(UInt8, String)] = [
            (0x80, "\u{20AC}"), (0x85, "\u{2026}"), (0x8C, "\u{0152}"), (0x92, "\u{2019}"), (0x96, "\u{2013}"),
            (0x99, "\u{2122}"), (0x9C, "\u{0153}"), (0x9F, "\u{0178}"), (0xA0, "\u{A0}"), (0xE9, "é"), (0xFF, "ÿ"),
        ]
        let file = try TestFile(pairs.flatMap { [UInt8(ascii: "x"), UInt8(ascii: ";"), $0.0, 0x0D, 0x0A] })
        let form = TextForm(encoding: .windows1252, headerRecord: 0)
        let expected = pairs.enumerated().map { Row($0.offset + 1, ["x", $0.element.1]) }
        #expect(try rows(of: file.path, form, sliceSize: sliceSize) == expected)
    }

    @Test("The header of a Windows-1252 file is skipped at its place in bytes", arguments: everySliceSize)
    func windows1252Header(sliceSize: Int) throws {
        let file = try TestFile([0xE9, 0xE9, 0xE9, 0x0A, 0xE9, 0x3B, 0xE8, 0x0A, 0xEA, 0x3B, 0xEB])
        let form = TextForm(encoding: .windows1252, headerRecord: 2)
        #expect(try rows(of: file.path, form, sliceSize: sliceSize) == [Row(3, ["ê", "ë"])])
    }

    /// Bytes and letters of the tables of the Unicode consortium.
    @Test(
        "Encodings of one byte a letter of other languages",
        arguments: [
            (TextEncoding.windows1250, [0xA3, 0xF3, 0x9C, 0x8C, 0xB9, 0xEA, 0x80, 0xFF] as [UInt8], "ŁóśŚąę€\u{2D9}"),
            (.windows1253, [0xCA, 0xF1, 0xDE, 0xF4, 0xE7, 0xA2, 0x80, 0xFE], "ΚρήτηΆ€ώ"),
            (.windows1254, [0xDD, 0xFD, 0xD0, 0xF0, 0xDE, 0xFE, 0x80, 0xFF], "İıĞğŞş€ÿ"),
            (.windows1257, [0xD0, 0xF0, 0xFB, 0xEB, 0xE0, 0x80, 0xFF], "Ššūėą€\u{2D9}"),
            (.iso8859part2, [0xA3, 0xF3, 0xB6, 0xA6, 0xB1, 0xEA, 0x9F, 0xA0, 0xFF], "ŁóśŚąę\u{9F}\u{A0}\u{2D9}"),
            (.iso8859part7, [0xCA, 0xF1, 0xDE, 0xF4, 0xE7, 0xB6, 0xA1, 0xFE], "ΚρήτηΆ‘ώ"),
            (.iso8859part9, [0xDD, 0xFD, 0xD0, 0xF0, 0xA0, 0xFF], "İıĞğ\u{A0}ÿ"),
        ])
    func otherLanguages(encoding: TextEncoding, bytes: [UInt8], text: String) throws {
        let file = try TestFile(bytes + [0x0A])
        #expect(try rows(of: file.path, TextForm(encoding: encoding, headerRecord: 0)) == [Row(1, [text])])
    }

    @Test("A byte that Windows-1252 leaves undefined", arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
    func undefinedByte(byte: UInt8) throws {
        for sliceSize in everySliceSize {
            let found = try problem(in: [0xE9, 0x0D, 0x0A, 0x61, byte], encoding: .windows1252, sliceSize: sliceSize)
            let expected = DelimitedTextError.invalidBytes(
                file: "f", line: 2, byteOffset: 4, byte: byte, encoding: .windows1252)
            #expect(found == expected)
        }
    }

    @Test("An invalid byte in a later slice: absolute offset and line", arguments: everySliceSize, [1, 4])
    func invalidUTF8(sliceSize: Int, workers: Int) throws {
        var bytes = Array(String(repeating: "é;1\r\n", count: 40).utf8)
        bytes[30 * 6] = 0xE9
        let expected = DelimitedTextError.invalidBytes(
            file: "f", line: 31, byteOffset: 180, byte: 0xE9, encoding: .utf8)
        #expect(try problem(in: bytes, workers: workers, sliceSize: sliceSize) == expected)
    }

    @Test(
        "What strict UTF-8 refuses",
        arguments: [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80]] as [[UInt8]])
    func strictUTF8(sequence: [UInt8]) throws {
        let expected = DelimitedTextError.invalidBytes(
            file: "f", line: 1, byteOffset: 1, byte: sequence[0], encoding: .utf8)
        #expect(try problem(in: [0x61] + sequence) == expected)
    }

    @Test("Of an invalid byte and a stray quote, the first one in the file is reported", arguments: everySliceSize)
    func firstProblem(sliceSize: Int) throws {
        let quoteFirst = Array("a\nb\"\nc".utf8) + [0xE9]
        #expect(
            try problem(in: quoteFirst, sliceSize: sliceSize) == .strayQuote(file: "f", line: 2, excerpt: "b\""))
        let byteFirst = Array("a\nb".utf8) + [0xE9] + Array("\nc\"".utf8)
        #expect(
            try problem(in: byteFirst, sliceSize: sliceSize)
                == .invalidBytes(file: "f", line: 2, byteOffset: 3, byte: 0xE9, encoding: .utf8))
    }
}
