import Foundation
import Messages
import Reporting
import StudySupport
import TestSupport
import Testing

/// One reader for all that a person declares: the same slips, in every kind of file, through the readers of the commands.
@Suite("Slips in declared files") struct DeclaredKindsTests {
    /// What the command says of the file with `text`; nil where it reads it.
    private func message(_ kind: DeclaredKind, _ text: String) throws -> String? {
        let folder = try TemporaryFolder()
        let file = folder.path + "/" + kind.path
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        do {
            try kind.read(folder.path)
            return nil
        } catch {
            return Fault(error).text
        }
    }

    /// `file, line 3, column 4` of the last place where `part` stands in `text`.
    private func place(_ kind: DeclaredKind, of part: String, in text: String) throws -> String {
        let range = try #require(text.ranges(of: part).last)
        let before = text[..<range.lowerBound]
        let column = (before.split(separator: "\n", omittingEmptySubsequences: false).last ?? "").count + 1
        return "\(kind.path), line \(before.count { $0 == "\n" } + 1), column \(column)"
    }

    @Test("A file without slips is read", arguments: DeclaredKind.all)
    func right(kind: DeclaredKind) throws {
        #expect(kind.text.ranges(of: kind.member).count == 1)
        #expect(try message(kind, kind.text) == nil)
    }

    @Test("An unknown key names file, line, column and the nearest key", arguments: DeclaredKind.all)
    func unknownKey(kind: DeclaredKind) throws {
        let text = kind.text.replacing("\"\(kind.key)\": \(kind.value)", with: "\"\(kind.slip)\": \(kind.value)")
        let found = try #require(try message(kind, text))
        #expect(found.contains(try place(kind, of: "\"\(kind.slip)\"", in: text)), "\(found)")
        #expect(found.contains("unknown key \"\(kind.slip)\"; did you mean \"\(kind.key)\"?"), "\(found)")
    }

    @Test("A key that stands twice names its second place", arguments: DeclaredKind.all)
    func repeatedKey(kind: DeclaredKind) throws {
        let text = kind.text.replacing(kind.member, with: kind.member + ", " + kind.member)
        let found = try #require(try message(kind, text))
        #expect(found.contains(try place(kind, of: kind.member, in: text)), "\(found)")
        #expect(found.contains("\"\(kind.key)\" already stands on line"), "\(found)")
    }

    @Test(
        "A value of another type names its place, the keys that lead there and the value", arguments: DeclaredKind.all)
    func wrongType(kind: DeclaredKind) throws {
        let wrong = "\"\(kind.key)\": \(kind.wrong)"
        let text = kind.text.replacing(kind.member, with: wrong)
        let found = try #require(try message(kind, text))
        let key = try place(kind, of: wrong, in: text)
        let column = try #require(key.split(separator: " ").last.flatMap { Int($0) })
        let value = key.split(separator: " ").dropLast().joined(separator: " ") + " \(column + kind.key.count + 4)"
        #expect(found.contains(value), "\(found)")
        #expect(found.contains(kind.key + ": "), "\(found)")
    }

    @Test(
        "The front matter of a notebook: an unknown parameter, one that stands twice, a value that is none",
        arguments: [
            ("vile: Lyon", "vile", "did you mean ville?"), ("ville: Lyon\nville: Lille", "ville", "given twice"),
            ("year: 24", "24", "a year in four digits"),
        ])
    func frontMatter(lines: String, name: String, words: String) {
        let text = "---\nlang: fr\n\(lines)\n---\nÀ $ville.\n"
        let error = #expect(throws: NotebookError.self) { try Notebook(parsing: text, file: "n.md") }
        let found = error.map { Fault($0).text } ?? ""
        #expect(found.hasPrefix("n.md, line \(lines.split(separator: "\n").count + 2), column 1: "), "\(found)")
        #expect(found.contains(name) && found.contains(words), "\(found)")
    }
}
