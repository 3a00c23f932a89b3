import DelimitedText
import Testing

@Suite("The first records")
struct ReadHeadTests {
    @Test("As many as asked, or as there are, without blank lines")
    func count() throws {
        let file = try TestFile("Titre\n\na;\"b\nc\"\n1;2\n")
        let records = [["Titre"], ["a", "b\nc"], ["1", "2"]]
        for count in 0...5 {
            let head = try readHead(of: TextFile(path: file.path), form: TextForm(), records: count)
            #expect(head == Array(records.prefix(count)))
        }
    }

    @Test("Problems further down are not its affair")
    func problemsBelow() throws {
        let file = try TestFile("a;b\n1;2\nx\"y\n")
        #expect(
            try readHead(of: TextFile(path: file.path), form: TextForm(), records: 2) == [["a", "b"], ["1", "2"]])
        #expect(throws: DelimitedTextError.strayQuote(file: file.path, line: 3, excerpt: "x\"y")) {
            try readHead(of: TextFile(path: file.path), form: TextForm(), records: 3)
        }
    }

    @Test("Windows-1252")
    func windows1252() throws {
        let file = try TestFile([0xC9, 0x3B, 0x80, 0x0A])
        #expect(
            try readHead(of: TextFile(path: file.path), form: TextForm(encoding: .windows1252), records: 1) == [
                ["É", "€"]
            ])
    }
}
