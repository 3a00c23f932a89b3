import DelimitedText
import Foundation

/// What detection says of a file with these bytes.
func detect(_ bytes: [UInt8], _ overrides: TextFormOverrides = TextFormOverrides()) throws -> DetectedForm {
    let file = try TestFile(bytes)
    return try detectForm(of: TextFile(path: file.path), forcing: overrides)
}

func detect(_ text: String, _ overrides: TextFormOverrides = TextFormOverrides()) throws -> DetectedForm {
    try detect(Array(text.utf8), overrides)
}

/// A file with given bytes in the temporary folder, removed with the value.
final class TestFile: Sendable {
    let path: String

    init(_ bytes: [UInt8]) throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("delimited-\(UUID().uuidString).csv")
        try Data(bytes).write(to: url)
        path = url.path
    }

    convenience init(_ text: String) throws {
        try self.init(Array(text.utf8))
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
