import DelimitedText
import Properties
import Testing

@Suite("Scan: any text, any number of workers, any slice size")
struct ScanPropertyTests {
    @Test("Random text reads as the reference splitter reads it", arguments: UInt64(1)...150)
    func randomText(seed: UInt64) throws {
        let delimiter: Character = [";", ",", "\t"][Int(seed % 3)]
        var generator = RandomText(seed: seed, delimiter: delimiter)
        let text = generator.text(records: 12)
        var reference = ReferenceSplitter(Array(text.utf8), delimiter: delimiter.asciiValue ?? 0)
        let expected = reference.rows()
        guard !expected.isEmpty else { return }
        try expectSameRows(text, delimiter, expected, seed: seed)
    }

    private func expectSameRows(_ text: String, _ delimiter: Character, _ expected: [Row], seed: UInt64) throws {
        let file = try TestFile(text)
        let form = TextForm(delimiter: delimiter.asciiValue ?? 0, headerRecord: 0)
        for workers in [1, 2, 4, 8] {
            for sliceSize in [1, 2, 5, 16, 37, 1000] {
                let found = try rows(of: file.path, form, workers: workers, sliceSize: sliceSize)
                #expect(
                    found == expected, "seed \(seed), workers \(workers), slice \(sliceSize), \(text.debugDescription)")
                if found != expected { return }
            }
        }
    }
}
