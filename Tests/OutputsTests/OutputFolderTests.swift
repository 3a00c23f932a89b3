import Foundation
import TestSupport
import Testing

@testable import Outputs

@Suite("Folder of results") struct OutputFolderTests {
    private let temporary: TemporaryFolder
    private var parent: String { temporary.path }
    private var path: String { parent + "/report" }

    init() throws { temporary = try TemporaryFolder() }

    /// A manifest as runs write them: who wrote it, and what.
    private func manifest(_ outputs: String...) -> String {
        #"{"command": "vigie report", "outputs": [\#(outputs.map { #"{"name": "\#($0)"}"# }.joined(separator: ", "))]}"#
    }

    private func write(_ files: [String: String]) throws {
        var folder = try OutputFolder.prepared(path: path)
        for (name, text) in files { try folder.write(Array(text.utf8), to: name) }
        try folder.publish()
    }

    private func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
    }

    private var partials: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []).filter { $0.contains("partial") }
    }

    @Test("A first result takes its place, folders included, and nothing is left aside")
    func firstResult() throws {
        try write(["manifest.json": "{}", "tables/a.csv": "x"])
        #expect(text("tables/a.csv") == "x")
        #expect(partials.isEmpty)
    }

    @Test("A second result replaces the first whole: no file of the first survives")
    func replacement() throws {
        try write(["manifest.json": manifest("tables/old.txt"), "tables/old.txt": "old"])
        try write(["manifest.json": "2"])
        #expect(text("manifest.json") == "2")
        #expect(text("tables/old.txt") == nil)
        #expect(partials.isEmpty)
    }

    @Test("A result that is given up leaves the earlier one whole")
    func discarded() throws {
        try write(["manifest.json": manifest()])
        var folder = try OutputFolder.prepared(path: path)
        try folder.write([0x32], to: "manifest.json")
        folder.discard()
        #expect(text("manifest.json") == manifest())
        #expect(partials.isEmpty)
    }

    @Test("What an interrupted run left aside is removed by the next")
    func interrupted() throws {
        let leftover = parent + "/.report.vigie-partial/tables"
        try FileManager.default.createDirectory(atPath: leftover, withIntermediateDirectories: true)
        try Data("half".utf8).write(to: URL(fileURLWithPath: leftover + "/half.csv"))
        try write(["manifest.json": "{}"])
        #expect(partials.isEmpty)
        #expect(text("tables/half.csv") == nil)
    }

    @Test("A folder that no run made is never replaced")
    func foreignFolder() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: URL(fileURLWithPath: path + "/thesis.txt"))
        #expect(throws: OutputError.self) { try write(["manifest.json": "{}"]) }
        #expect(text("thesis.txt") == "mine")
    }

    @Test("A manifest of another program makes no report of a folder")
    func foreignManifest() throws {
        let theirs = #"{"name": "My app", "outputs": []}"#
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Data(theirs.utf8).write(to: URL(fileURLWithPath: path + "/manifest.json"))
        #expect(throws: OutputError.self) { try write(["manifest.json": "{}"]) }
        #expect(text("manifest.json") == theirs)
    }

    @Test("A report to which a file was added is not replaced, and the file is named")
    func addedFile() throws {
        try write(["manifest.json": manifest("a.txt"), "a.txt": "a"])
        try Data("mine".utf8).write(to: URL(fileURLWithPath: path + "/notes.txt"))
        do {
            try write(["manifest.json": "{}"])
            Issue.record("replaced")
        } catch OutputError.foreignFile(_, let file) {
            #expect(file == "notes.txt")
        }
        #expect(text("notes.txt") == "mine")
    }

    @Test("Two runs to the same folder are kept apart")
    func locked() throws {
        let first = try OutputFolder.prepared(path: path)
        #expect(throws: OutputError.self) {
            let second = try OutputFolder.prepared(path: path)
            second.discard()
        }
        first.discard()
        try write(["manifest.json": "{}"])
        #expect(text("manifest.json") == "{}")
    }

    @Test("Nothing stays beside a result, published or given up")
    func nothingBeside() throws {
        try write(["manifest.json": manifest()])
        try OutputFolder.prepared(path: path).discard()
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent) == ["report"])
    }

    @Test("A symbolic link stays, and the folder that it names is replaced, or made")
    func link() throws {
        let (target, files) = (parent + "/kept/real", FileManager.default)
        try files.createDirectory(atPath: parent + "/kept", withIntermediateDirectories: true)
        try files.createSymbolicLink(atPath: path, withDestinationPath: "kept/real")
        for content in [manifest(), manifest() + "\n"] {
            try write(["manifest.json": content])
            #expect(try files.destinationOfSymbolicLink(atPath: path) == "kept/real")
            #expect(files.contents(atPath: target + "/manifest.json") == Data(content.utf8))
        }
        #expect(try files.contentsOfDirectory(atPath: parent + "/kept").sorted() == ["real"])
    }
}
