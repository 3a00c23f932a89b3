import DelimitedText

/// One reading of a file: what was merged, and what stopped it before the end.
struct Reading: Equatable {
    var rows: [Row] = []
    var problem: DelimitedTextError?

    /// Reads the records below the header in the form that is given.
    init(_ file: TextFile, _ form: TextForm, _ cut: Cut) {
        problem = Self.problem { try Self.scan(file, form, cut) { rows += $0 } }
    }

    /// Reads them as the program does: once more on a repaired text where a quote stands astray.
    init(_ text: DetectedText, _ cut: Cut) {
        var text = text
        problem = Self.problem {
            try text.reading { text in
                rows = []
                try Self.scan(text.file, text.detected.form, cut) { rows += $0 }
            }
        }
    }

    private static func scan(
        _ file: TextFile, _ form: TextForm, _ cut: Cut, _ merge: ([Row]) -> Void
    ) throws {
        _ = try DelimitedText.scan(
            file: file, form: form, workers: cut.workers, sliceSize: cut.sliceSize, lane: cut.lane, start: { [Row]() },
            record: { rows, record in rows.append(Row(record.line, (0..<record.count).map { record.text($0) })) },
            merge: merge)
    }

    private static func problem(_ body: () throws -> Void) -> DelimitedTextError? {
        do {
            try body()
            return nil
        } catch let problem as DelimitedTextError {
            return problem
        } catch {
            fatalError("a reading throws nothing else: \(error)")
        }
    }
}

/// How the work on a file is cut up and done.
struct Cut {
    let sliceSize: Int
    let workers: Int
    let lane: Lane

    /// In one piece, by libcsv alone.
    static let whole = Cut(sliceSize: 4 << 20, workers: 1, lane: .libcsv)
    static let pieces = [(1, 1), (2, 2), (7, 3), (64, 2), (1000, 4)].flatMap { size, workers in
        Lane.allCases.map { Cut(sliceSize: size, workers: workers, lane: $0) }
    }
}
