/// The delimiter of a file, decided on its first records.
struct DetectedDelimiter {
    let delimiter: UInt8
    let reason: DelimiterReason
    let scores: [DelimiterScore]
    /// The first records under that delimiter.
    let head: Head

    /// In order of preference between equals: the semicolon of French spreadsheets first.
    static let candidates = [Byte.semicolon, Byte.comma, Byte.tab]
    private static let sampleRecords = 200

    init(ofFile path: String, encoding: TextEncoding, forced: UInt8?) throws(DelimitedTextError) {
        var trials: [(score: DelimiterScore, head: Head)] = []
        for candidate in forced.map({ [$0] }) ?? Self.candidates {
            let head = try Head(ofFile: path, encoding: encoding, delimiter: candidate, limit: Self.sampleRecords)
            trials.append((DelimiterScore(delimiter: candidate, head: head), head))
        }
        let best = trials.dropFirst().reduce(trials[0]) { $0.score.isAtLeastAsGood(as: $1.score) ? $0 : $1 }
        delimiter = best.score.delimiter
        head = best.head
        scores = forced == nil ? trials.map(\.score) : []
        reason = forced != nil ? .forced : best.score.value > 0 ? .consistentFieldCount : .singleColumn
    }
}

extension DelimiterScore {
    init(delimiter: UInt8, head: Head) {
        let usual = UsualWidth(of: head.records)
        self.init(
            delimiter: delimiter, records: usual.sampleSize, fields: usual.fields, consistentRecords: usual.records,
            isReadable: head.problem == nil)
    }

    /// A candidate that libcsv refuses loses to one that splits: the other delimiter breaks the quotes.
    fileprivate func isAtLeastAsGood(as other: DelimiterScore) -> Bool {
        let (mine, theirs) = (isReadable && value > 0, other.isReadable && other.value > 0)
        return mine == theirs ? value >= other.value : mine
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
