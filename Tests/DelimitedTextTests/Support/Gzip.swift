import DelimitedText
import Foundation
import Testing

/// The bytes that gzip makes of `bytes`: the reader is not its own oracle.
func gzipped(_ bytes: [UInt8]) throws -> [UInt8] {
    let file = try TestFile(bytes)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/gzip")
    process.arguments = ["-n", "-k", "-S", ".gz", file.path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let compressed = file.path + ".gz"
    defer { try? FileManager.default.removeItem(atPath: compressed) }
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: compressed)))
}

func gzipped(_ text: String) throws -> [UInt8] { try gzipped(Array(text.utf8)) }

/// The bytes of a text in UTF-16, with its mark where one is wanted.
func utf16(_ text: String, bigEndian: Bool, marked: Bool = true) -> [UInt8] {
    ((marked ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return bigEndian ? [high, low] : [low, high]
    }
}

/// What is wrong with a file of these bytes when it is opened and detected, where the file is called "f".
func detectionProblem(_ bytes: [UInt8], encoding: TextEncoding? = nil) throws -> DelimitedTextError? {
    let file = try TestFile(bytes)
    do throws(DelimitedTextError) {
        _ = try detectForm(
            of: TextFile(path: file.path, encoding: encoding), forcing: TextFormOverrides(encoding: encoding))
        return nil
    } catch {
        return error.inFile("f")
    }
}
