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

    /// Fields as other programs quote them, and now and then one that is not as it should be.
    private static let quoted: [String] = [
        "\"a\"", "\"é; b\"", "\"a;b\"", "\"x \"\"y\"\" z\"", "\"\"", "\" a \"", "\"12,5\"", "1", "bc", "\"d\ne\"",
        "\"f\r\ng\"",
        " \"h\" ", "\t", "\"\"\"\"",
    ]
    private static let misquoted: [String] = ["\"a\"b", "c\"d", "\"", "\"e\" \"f\"", "\r"]

    private func quotedText(seed: UInt64) -> String {
        var random = SplitMix64(seed: seed)
        let delimiter = String(decoding: [delimiter(seed)], as: UTF8.self)
        let fields =
            seed.isMultiple(of: 3)
            ? Self.quoted + Self.misquoted : seed.isMultiple(of: 2) ? Self.quoted : Array(Self.quoted.prefix(9))
        let ends = [[delimiter], [delimiter], ["\n"], ["\r\n"], ["\n\n", " \n"]].flatMap(\.self)
        let count = Int.random(in: 1...90, using: &random)
        return (0..<count).map { _ in
            (fields.randomElement(using: &random) ?? "") + (ends.randomElement(using: &random) ?? "")
        }.joined()
    }

    private func delimiter(_ seed: UInt64) -> UInt8 { [UInt8(ascii: ";"), 0x09, UInt8(ascii: ",")][Int(seed / 6 % 3)] }

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

    private func expectOneResult(
        _ bytes: [UInt8], _ form: TextForm, _ seed: UInt64, sliceSizes: [Int] = [1, 2, 7, 61, 4 << 20]
    ) throws {
        for sliceSize in sliceSizes {
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

    @Test("Quoted fields, well and badly written, padded or not", arguments: UInt64(1)...300)
    func quotedFields(seed: UInt64) throws {
        let form = TextForm(delimiter: delimiter(seed), headerRecord: 0)
        try expectOneResult(Array(quotedText(seed: seed).utf8), form, seed)
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
        let quoted = String(repeating: "\"x\";", count: 40_000) + "\"z\"\r\n"
        let open = "\"" + String(repeating: "y\n", count: 60_000)
        let lines = "\"" + String(repeating: "y\n", count: 50) + "\"\n"
        let texts = [
            wide + narrow + wide, narrow + "a;b", "a;b\r\n" + wide, narrow + long + narrow, quoted + narrow + quoted,
            quoted + "\"" + long + narrow, narrow + quoted + open + narrow, lines + quoted + lines + narrow + "\"end\"",
            narrow + "\"" + String(repeating: "z", count: 100_000) + "\"\n" + narrow,
        ]
        for text in texts {
            try expectOneResult(Array(text.utf8), TextForm(headerRecord: 0), 0, sliceSizes: [5_003, 4 << 20])
        }
    }
}
