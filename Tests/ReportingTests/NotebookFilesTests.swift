import Foundation
import TestSupport
import Testing

@testable import Reporting

/// A notebook of a stranger must not carry the files of the house away.
@Suite("Files that a notebook copies") struct NotebookFilesTests {
    private let folder: TestSupport.TemporaryFolder
    private let shipped: TestSupport.TemporaryFolder
    private let files: NotebookFiles

    init() throws {
        folder = try TestSupport.TemporaryFolder()
        shipped = try TestSupport.TemporaryFolder()
        for name in ["register.csv", "data.csv", "key", "key.csv", ".hidden.csv"] {
            try folder.write("a;b\n", to: name)
        }
        try shipped.write("a;b\n", to: "shipped.csv")
        try folder.link("data.csv", as: "other-name.csv")
        try folder.link("register.csv", as: "second-name.csv")
        try folder.link(shipped.path + "/shipped.csv", as: "elsewhere.csv")
        try FileManager.default.linkItem(atPath: folder.path + "/data.csv", toPath: folder.path + "/hard-link.csv")
        files = NotebookFiles(
            folders: [folder.path, shipped.path], withheld: [folder.path + "/data.csv", folder.path + "/key.csv"])
    }

    private func refusal(_ name: String) -> NotebookFiles.Refusal? {
        #expect(throws: NotebookFiles.Refusal.self) { try files.path(of: name) }
    }

    @Test("A file beside the notebook, then one that is shipped")
    func found() throws {
        #expect(try files.path(of: "register.csv") == folder.path + "/register.csv")
        #expect(try files.path(of: "shipped.csv") == shipped.path + "/shipped.csv")
    }

    @Test(
        "Only a bare name is taken",
        arguments: [
            "../fr/epices.csv", "/etc/passwd", "./register.csv", "..", ".hidden.csv", "", "a\\b.csv",
            "register.csv\0.csv",
        ])
    func notBare(name: String) { #expect(refusal(name) == .notBare) }

    @Test("Only CSV, and only what is there")
    func otherNames() {
        #expect(refusal("key") == .notCSV)
        #expect(refusal("absent.csv") == .notFound)
    }

    @Test("Data and keys are withheld under every name", arguments: ["data.csv", "key.csv", "hard-link.csv"])
    func withheld(name: String) { #expect(refusal(name) == .withheld) }

    @Test("No link is followed", arguments: ["elsewhere.csv", "other-name.csv", "second-name.csv"])
    func links(name: String) { #expect(refusal(name) == .linkElsewhere) }
}
