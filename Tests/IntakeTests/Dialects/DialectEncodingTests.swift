import DelimitedText
import Facts
import Intake
import TestSupport
import Testing

/// Lines 1 and 2 of the table of dialects: encodings.
@Suite("Dialects: encodings")
struct DialectEncodingTests {
    private static let text = "Caisse;Cas\r\nRhône;4\r\nCôte d'Azur;5\r\n"
    private static let expected: [[String]: Int64] = [["Rhône"]: 4, ["Côte d'Azur"]: 5]

    private func read(_ bytes: [UInt8], encoding: String? = nil) throws -> ResourceReading {
        var sample = Sample([.code("Caisse", .region), .amount("Cas", .claims)])
        (sample.bytes, sample.encoding) = (bytes, encoding)
        return try sample.read()
    }

    private func expectRead(
        _ bytes: [UInt8], encoding: String? = nil, as expected: TextEncoding, _ reason: EncodingReason
    ) throws {
        let reading = try read(bytes, encoding: encoding)
        #expect(try reading.amounts(by: [.region]) == Self.expected)
        #expect(reading.detected.form.encoding == expected && reading.detected.encodingReason == reason)
    }

    /// Latin letters have the numbers of Unicode in ISO-8859-1.
    private static let latin = text.unicodeScalars.map { UInt8($0.value) }

    private static func wide(_ units: [UInt16], bigEndian: Bool) -> [UInt8] {
        units.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    @Test("UTF-8") func utf8() throws { try expectRead(Array(Self.text.utf8), as: .utf8, .validUTF8) }

    @Test("UTF-8 with its mark") func utf8Marked() throws {
        try expectRead([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), as: .utf8, .byteOrderMark)
    }

    @Test("ISO-8859-1, which is read as Windows-1252", arguments: [nil, "iso-8859-1"]) func latin1(name: String?) throws
    {
        try expectRead(
            Self.latin, encoding: name, as: .windows1252,
            name == nil ? .notUTF8(byteOffset: 14, line: 2) : .forced)
    }

    @Test("Windows-1252: the euro and the apostrophe of Word") func windows1252() throws {
        let reading = try read(Array("Caisse;Cas\nl".utf8) + [0x92, 0x80, 0x3B, 0x37, 0x0A])
        #expect(try reading.amounts(by: [.region]) == [["l\u{2019}€"]: 7])
    }

    @Test("ISO-8859-15, where it is declared: A4 is the euro, BD is œ") func latin9() throws {
        let bytes = Array("Caisse;Cas\n".utf8) + [0xBD, 0xA4, 0xE9, 0x3B, 0x37, 0x0A]
        let reading = try read(bytes, encoding: "ISO-8859-15")
        #expect(try reading.amounts(by: [.region]) == [["œ€é"]: 7])
        #expect(reading.detected.form.encoding == .iso8859part15)
    }

    @Test("UTF-16LE with its mark, the Unicode text of Excel") func utf16LittleEndian() throws {
        let bytes = Self.wide([0xFEFF] + Array(Self.text.utf16), bigEndian: false)
        try expectRead(bytes, as: .utf16LittleEndian, .byteOrderMark)
        try expectRead(bytes, encoding: "utf-16", as: .utf16LittleEndian, .byteOrderMark)
    }

    @Test("UTF-16BE with its mark") func utf16BigEndian() throws {
        let bytes = Self.wide([0xFEFF] + Array(Self.text.utf16), bigEndian: true)
        try expectRead(bytes, as: .utf16BigEndian, .byteOrderMark)
        try expectRead(bytes, encoding: "utf-16", as: .utf16BigEndian, .byteOrderMark)
    }

    @Test("UTF-16 without a mark is said to be so, and read where it is declared") func utf16Unmarked() throws {
        let bytes = Self.wide(Array(Self.text.utf16), bigEndian: false)
        let error = #expect(throws: IntakeError.self) { try read(bytes) }
        guard case .text(.unmarkedUTF16(_, .utf16LittleEndian))? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        try expectRead(bytes, encoding: "utf-16le", as: .utf16LittleEndian, .forced)
    }

    @Test("Rows refused in a file of UTF-16 are named by its own lines") func utf16Lines() throws {
        let bytes = Self.wide([0xFEFF] + Array((Self.text + "\r\nCorse;x\r\n").utf16), bigEndian: false)
        #expect(try read(bytes).part.rejections.map(\.line) == [5])
    }

    @Test("A file declared UTF-8 with a byte that is not: its line, its offset, the byte") func declaredUTF8() throws {
        let error = #expect(throws: IntakeError.self) { try read(Self.latin, encoding: "utf-8") }
        guard case .text(.invalidBytes(_, 2, 14, 0xF4, .utf8))? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("A file that mixes UTF-8 and ISO-8859-1 is an error with both places") func mixed() throws {
        let bytes = Array("Caisse;Cas\nRhône;4\n".utf8) + [0xCE, 0x6C, 0x65, 0x3B, 0x35, 0x0A]
        let error = #expect(throws: IntakeError.self) { try read(bytes) }
        guard case .text(.mixedEncodings(_, 2, 13, 3, 20))? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("Files of one series in UTF-8, with its mark and in ISO-8859-1 by turns: each is read as it is")
    func byTurns() throws {
        let folder = try TemporaryFolder()
        var resources: [Resource] = []
        for (index, bytes) in [Array(Self.text.utf8), [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), Self.latin]
            .enumerated()
        {
            var sample = Sample([.code("Caisse", .region), .amount("Cas", .claims)])
            (sample.bytes, sample.file) = (bytes, "\(index).csv")
            sample.constants?["year"] = Constant(String(2022 + index))
            try sample.write(to: folder)
            resources.append(sample.resource)
        }
        for (index, reading) in try readFolder(folder, resources).enumerated() {
            #expect(try reading.amounts(by: [.region], year: String(2022 + index)) == Self.expected)
        }
    }
}
