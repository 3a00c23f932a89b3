import Foundation
import Intake
import TestSupport
import Testing

@Suite("Files of a folder to recognise")
struct FolderListingTests {
    @Test("Folders, pipes and links to them are skipped and named; a link to a file is a file")
    func skipped() throws {
        let folder = try TemporaryFolder()
        for name in ["b.csv", "a.csv", ".h.csv", "x.json"] { try folder.write("x", to: name) }
        try FileManager.default.createDirectory(atPath: folder.path + "/d.csv", withIntermediateDirectories: true)
        #expect(unsafe mkfifo(folder.path + "/p.csv", 0o600) == 0)
        try folder.link("p.csv", as: "q.csv")
        try folder.link("a.csv", as: "l.csv")
        try folder.link("gone", as: "m.csv")
        let listing = try FolderListing(folder: folder.path)
        #expect(listing.files == ["a.csv", "b.csv", "l.csv", "m.csv"])
        #expect(listing.skipped == ["d.csv", "p.csv", "q.csv"])
    }
}
