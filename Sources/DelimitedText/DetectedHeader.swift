/// The header of a file, told from the titles above it and the data below.
struct DetectedHeader {
    /// Ordinal of its last record, from 1.
    private(set) var record: Int
    /// How many records it takes.
    private(set) var height = 1
    private(set) var reason: HeaderReason

    init(in records: [[String]], forced: TextFormOverrides) {
        if let record = forced.headerRecord {
            (self.record, height, reason) = (record, forced.headerHeight, .forced)
            return
        }
        let width = UsualWidth(of: records).fields
        (record, reason) = Self.single(in: records, width: width)
        if let pair = TwoRowHeader(around: record, in: records, width: width) {
            (record, height, reason) = (pair.record, 2, .twoRows)
        }
    }

    private static func single(in records: [[String]], width: Int) -> (Int, HeaderReason) {
        let rules: [(HeaderReason, ([String]) -> Bool)] = [
            (.firstFullTextRecord, { $0.count == width && textCells($0) * 2 > width }),
            (.firstTextRecord, { textCells($0) * 2 > width }),
            (.firstFullRecord, { $0.count == width && filledCells($0) * 2 > width }),
        ]
        for (rule, holds) in rules {
            guard let index = records.firstIndex(where: holds) else { continue }
            return (index + 1, rule)
        }
        return (1, .firstRecord)
    }

    private static func filledCells(_ record: [String]) -> Int {
        record.count { !$0.isEmpty }
    }

    private static func textCells(_ record: [String]) -> Int {
        record.count { !$0.isEmpty && !isNumber($0) }
    }

    /// Numbers, amounts, percentages, dates: at least one digit, and no letter nor other sign.
    static func isNumber(_ cell: String) -> Bool {
        cell.contains(where: \.isWholeNumber) && cell.allSatisfy { $0.isWholeNumber || numberSigns.contains($0) }
    }

    private static let numberSigns: Set<Character> = [
        " ", "\u{A0}", "\u{202F}", "\u{2009}", ".", ",", "'", "-", "\u{2212}", "+", "/", ":", "%", "€", "(", ")",
    ]
}
