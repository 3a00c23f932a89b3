import DelimitedText
import Foundation
import Testing

/// A file as a spreadsheet saves it in France: a title, semicolons, Windows-1252.
@Test("The example of the article on DelimitedText")
func delimitedTextExample() throws {
    let path = FileManager.default.temporaryDirectory.path + "/secteurs-\(UUID().uuidString).csv"
    let text = "Sinistralité\r\nsecteur;salariés\r\n\"Bois; meubles\";1200\r\nMétallurgie;800\r\n"
    try text.data(using: .windowsCP1252)?.write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }

    // How the file is written, and why this was decided.
    let detected = try detectForm(of: TextFile(path: path))
    #expect(detected.form.encoding == .windows1252 && detected.form.delimiter == UInt8(ascii: ";"))
    #expect(detected.form.headerRecord == 2, "the title is no header")

    // Records below the header are read on two threads, and merged in the order of the file.
    var employees: [String: Int] = [:]
    let summary = try scan(
        file: TextFile(path: path), form: detected.form, workers: 2, start: { [String: Int]() },
        record: { partial, record in partial[record.text(0), default: 0] += Int(record.text(1)) ?? 0 },
        merge: { employees.merge($0, uniquingKeysWith: +) })
    #expect(employees == ["Bois; meubles": 1200, "Métallurgie": 800])
    #expect(summary.records == 2)

    // Errors are facts: which file, which line.
    try Data("a;b\n\"open".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: DelimitedTextError.unterminatedQuote(file: path, openedAtLine: 2)) {
        try readHead(of: TextFile(path: path), form: TextForm(), records: 2)
    }
}
