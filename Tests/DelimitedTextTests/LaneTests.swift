import DelimitedText
import Properties
import TestSupport
import Testing

/// Whatever the text and wherever it is cut, vector instructions give the records, lines and errors that libcsv gives.
@Suite("Two lanes, one result")
struct LaneTests {
    private static let pieces: [String] = [
        "a", "1", "é", "€", ";", ";", ";", "\n", "\n", "\r\n", "\r\n", " ", "\t", "x y", "12,5", "\n\n", "; ;",
    ]
    private static let rare: [String] = ["\"", "\r", "\u{0}", "\"q;\"\n", "\u{FEFF}"]

    private func text(seed: UInt64) -> String {
        var random = SplitMix64(seed: seed)
        // One text in three is regular but for a rare piece somewhere.
        let all = seed.isMultiple(of: 3) ? Self.pieces + Self.rare : Self.pieces
        return (0..<Int.random(in: 1...120, using: &random)).map { _ in all.randomElement(using: &random) ?? "" }
            .joined()
    }

    private enum Outcome: Equatable {
        case rows([Row])
        case problem(DelimitedTextError)
    }

    private func outcome(_ bytes: [UInt8], _ form: TextForm, lane: Lane, sliceSize: Int) throws -> Outcome {
        let file = try TestFile(bytes)
        do {
            return .rows(try rows(of: file.path, form, sliceSize: sliceSize, lane: lane))
        } catch let error as DelimitedTextError {
            return .problem(error.inFile("f"))
        }
    }

    private func expectOneResult(_ bytes: [UInt8], _ form: TextForm, _ seed: UInt64) throws {
        for sliceSize in [1, 2, 7, 61, 4 << 20] {
            let reference = try outcome(bytes, form, lane: .libcsv, sliceSize: sliceSize)
            let found = try outcome(bytes, form, lane: .vector, sliceSize: sliceSize)
            #expect(found == reference, "seed \(seed), slices of \(sliceSize), \(bytes)")
        }
    }

    @Test("Regular and irregular text, blanks, blank lines, no final line break", arguments: UInt64(1)...120)
    func randomText(seed: UInt64) throws {
        let delimiter = [UInt8(ascii: ";"), 0x09, UInt8(ascii: ",")][Int(seed % 3)]
        try expectOneResult(Array(text(seed: seed).utf8), TextForm(delimiter: delimiter, headerRecord: 0), seed)
    }

    @Test("Any bytes, in both encodings", arguments: UInt64(1)...60)
    func randomBytes(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let likely: [UInt8] = [0x0A, 0x0D, 0x3B, 0x20, 0x22, 0x41, 0xE9, 0xC3, 0xA9]
        let bytes = (0..<Int.random(in: 1...200, using: &random)).map { _ in
            Bool.random(using: &random)
                ? likely.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
        }
        let encoding = seed.isMultiple(of: 2) ? TextEncoding.utf8 : .windows1252
        try expectOneResult(bytes, TextForm(encoding: encoding, headerRecord: 0), seed)
    }

    @Test("Records across blocks of 64 KiB, wide, narrow and too long")
    func blocks() throws {
        let wide = String(repeating: "x;", count: 40_000) + "\n"
        let narrow = String(repeating: "1\n", count: 70_000)
        let long = String(repeating: "y", count: Limits.recordBytes) + "\n"
        for text in [wide + narrow + wide, narrow + "a;b", "a;b\r\n" + wide, narrow + long + narrow] {
            try expectOneResult(Array(text.utf8), TextForm(headerRecord: 0), 0)
        }
    }
}
