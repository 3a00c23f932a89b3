/// The header of a file, told from the titles above it and the data below.
struct DetectedHeader {
    /// Ordinal among the records, from 1.
    let record: Int
    let reason: HeaderReason

    init(in records: [[String]], forced: Int?) {
        if let forced {
            (record, reason) = (forced, .forced)
            return
        }
        let width = UsualWidth(of: records).fields
        let rules: [(HeaderReason, ([String]) -> Bool)] = [
            (.firstFullTextRecord, { $0.count == width && Self.textCells($0) * 2 > width }),
            (.firstTextRecord, { Self.textCells($0) * 2 > width }),
            (.firstFullRecord, { $0.count == width && Self.filledCells($0) * 2 > width }),
        ]
        for (rule, holds) in rules {
            guard let index = records.firstIndex(where: holds) else { continue }
            (record, reason) = (index + 1, rule)
            return
        }
        (record, reason) = (1, .firstRecord)
    }

    private static func filledCells(_ record: [String]) -> Int {
        record.count { !$0.isEmpty }
    }

    private static func textCells(_ record: [String]) -> Int {
        record.count { !$0.isEmpty && !isNumber($0) }
    }

    /// Numbers, amounts, percentages, dates: at least one digit, and no letter nor other sign.
    private static func isNumber(_ cell: String) -> Bool {
        cell.contains(where: \.isWholeNumber) && cell.allSatisfy { $0.isWholeNumber || numberSigns.contains($0) }
    }

    private static let numberSigns: Set<Character> = [
        " ", "\u{A0}", "\u{202F}", "\u{2009}", ".", ",", "'", "-", "\u{2212}", "+", "/", ":", "%", "€", "(", ")",
    ]
}
