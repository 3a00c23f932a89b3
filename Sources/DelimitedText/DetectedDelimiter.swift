/// The delimiter of a file, decided on its first records.
struct DetectedDelimiter {
    let delimiter: UInt8
    let reason: DelimiterReason
    let scores: [DelimiterScore]
    /// The first records under that delimiter.
    let head: Head
    /// Where quotes inside unquoted fields were made good for the sample.
    let strayQuoteLine: Int?

    /// In order of preference between equals: the semicolon of French spreadsheets first.
    static let candidates = [Byte.semicolon, Byte.comma, Byte.tab, Byte.bar]
    private static let sampleRecords = 200
    /// Enough for the sample: what is repaired for a trial is not read further.
    private static let repairedBytes = 1 << 20

    /// - Parameter records: how many records the head must hold at least.
    init(of file: TextFile, encoding: TextEncoding, forced: UInt8?, records: Int) throws(DelimitedTextError) {
        let candidates = forced.map { [$0] } ?? Self.candidates
        let limit = max(records, Self.sampleRecords)
        var trials = try Trials(candidates) { (delimiter) throws(DelimitedTextError) in
            try Head(of: file, encoding: encoding, delimiter: delimiter, limit: limit)
        }
        strayQuoteLine = trials.best.head.strayQuoteLine
        if strayQuoteLine != nil {
            // What is refused now is a fault of the file, and not what another delimiter makes of its quotes.
            trials = try Trials(candidates, preferringReadable: false) { (delimiter) throws(DelimitedTextError) in
                let repaired = try file.repairingQuotes(delimiter: delimiter, limit: Self.repairedBytes)
                return try Head(of: repaired, encoding: encoding, delimiter: delimiter, limit: limit)
            }
        }
        delimiter = trials.best.score.delimiter
        head = trials.best.head
        scores = forced == nil ? trials.all.map(\.score) : []
        reason = forced != nil ? .forced : trials.best.score.value > 0 ? .consistentFieldCount : .singleColumn
    }
}

/// The head of a file under each candidate.
private struct Trials {
    let all: [Trial]
    let best: Trial

    /// - Parameters:
    ///   - candidates: one at least.
    ///   - preferringReadable: whether a candidate that libcsv refuses loses to one that splits: the other delimiter breaks
    ///     the quotes.
    init(
        _ candidates: [UInt8], preferringReadable: Bool = true, head: (UInt8) throws(DelimitedTextError) -> Head
    ) throws(DelimitedTextError) {
        var trials: [Trial] = []
        for candidate in candidates {
            let head = try head(candidate)
            trials.append(Trial(score: DelimiterScore(delimiter: candidate, head: head), head: head))
        }
        all = trials
        best =
            trials.first { $0.head.hasCompositeKey($0.score.delimiter) }
            ?? trials.dropFirst().reduce(trials[0]) {
                $1.isBetter(than: $0, preferringReadable: preferringReadable) ? $1 : $0
            }
    }
}

private struct Trial {
    let score: DelimiterScore
    let head: Head

    func isBetter(than other: Trial, preferringReadable: Bool) -> Bool {
        let (mine, theirs) = (score.isReadable && score.value > 0, other.score.isReadable && other.score.value > 0)
        if preferringReadable, mine != theirs { return mine }
        if splitsLists(of: other) { return false }
        return other.splitsLists(of: self) || score.value > other.score.value
    }

    /// Whether the delimiter only parts the texts of one column of `other`, which splits every record alike.
    private func splitsLists(of other: Trial) -> Bool {
        guard other.score.fields > 1, other.score.consistentRecords == other.score.records else { return false }
        let mark = Character(Unicode.Scalar(score.delimiter))
        var columns: Set<Int> = []
        for record in other.head.records {
            for (column, text) in record.enumerated() where text.contains(mark) { columns.insert(column) }
        }
        return columns.count == 1 && other.head.records.first?.contains { $0.contains(mark) } == false
    }
}

extension Head {
    /// Whether tabs part columns of which the first holds several codes: its commas would often score as high as the tabs.
    fileprivate func hasCompositeKey(_ delimiter: UInt8) -> Bool {
        guard delimiter == Byte.tab, let header = records.first, header.count > 1 else { return false }
        return CompositeKey(header[0]) != nil
    }
}

extension Head {
    fileprivate var strayQuoteLine: Int? {
        guard case .strayQuote(_, let line, _)? = problem else { return nil }
        return line
    }
}

extension DelimiterScore {
    init(delimiter: UInt8, head: Head) {
        let usual = UsualWidth(of: head.records)
        self.init(
            delimiter: delimiter, records: usual.sampleSize, fields: usual.fields, consistentRecords: usual.records,
            isReadable: head.problem == nil)
    }
}

/// The most frequent number of fields among the records that are not all empty cells, the larger one between equals.
struct UsualWidth {
    private(set) var fields = 0
    private(set) var records = 0
    let sampleSize: Int

    init(of records: [[String]]) {
        let sample = records.filter { !$0.allSatisfy(\.isEmpty) }
        sampleSize = sample.count
        let frequencies = Dictionary(sample.map { ($0.count, 1) }, uniquingKeysWith: +)
        for (width, frequency) in frequencies where (frequency, width) > (self.records, fields) {
            (fields, self.records) = (width, frequency)
        }
    }
}
