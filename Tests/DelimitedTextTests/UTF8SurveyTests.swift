import Testing

@testable import DelimitedText

@Suite("UTF-8 of a whole file") struct UTF8SurveyTests {
    private func offset(of bytes: [UInt8]) throws -> Int? {
        let file = try TestFile(bytes)
        return try UTF8Survey(of: InputFile(StoredFile(path: file.path), name: "f")).problem?.byteOffset
    }

    @Test("A line too long to be read ends the survey; one that may be read does not")
    func longLines() throws {
        let header = Array("a;b\n".utf8)
        let line = [UInt8](repeating: UInt8(ascii: "x"), count: 3 << 20)
        #expect(try offset(of: header + line + [0xE9]) == nil)
        #expect(try offset(of: header + line.prefix(Limits.recordBytes) + [0xE9]) == 4 + Limits.recordBytes)
    }
}
