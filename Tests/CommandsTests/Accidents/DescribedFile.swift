import Foundation
import TestSupport
import Testing

/// A file for which `vigie init` wrote a descriptor, before something happens to it.
struct DescribedFile {
    static let header = "CTN;Année;Salariés;AT en 1er règlement\n"
    static let row = "AA;2024;100;3\n"

    let folder: TemporaryFolder

    init(_ text: String = header + row) throws {
        folder = try TemporaryFolder()
        try write(text)
        let ending = try Program.run(["init", folderPath])
        #expect(ending.status == 0, "\(ending.error)")
    }

    var folderPath: String { folder.path }
    var path: String { folderPath + "/a.csv" }

    func write(_ text: String) throws { try write(Array(text.utf8)) }
    func write(_ bytes: [UInt8]) throws { try folder.write(bytes, to: "a.csv") }

    func query(_ words: String...) throws -> Program.Ending {
        try Program.run(["query", folderPath, "--indicator", "AT"] + words)
    }

    /// Asks a question, which must end with `status` and a message that holds each of `words`.
    func expectQuery(_ status: Int32, _ words: String..., location: SourceLocation = #_sourceLocation) throws {
        try query().expect(status, words, location)
    }

    /// Has the folder recognised again, which must end with `status` and a message that holds each of `words`.
    func expectInit(_ status: Int32, _ words: String..., location: SourceLocation = #_sourceLocation) throws {
        try Program.run(["init", folderPath, "--force"]).expect(status, words, location)
    }
}

extension Program.Ending {
    func expect(_ status: Int32, _ words: [String], _ location: SourceLocation = #_sourceLocation) {
        #expect(self.status == status, "\(error)", sourceLocation: location)
        for word in words {
            #expect(error.contains(word), "\(word) is missing in: \(error)", sourceLocation: location)
        }
    }
}
