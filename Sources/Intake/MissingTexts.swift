import DelimitedText

/// The texts of a file that stand for a value: zero, or an absence and its label.
struct MissingTexts: Sendable {
    private let texts: [(bytes: [UInt8], meaning: Meaning)]
    /// What the empty text stands for.
    private let empty: Meaning?
    /// Whether some text begins with the byte: most cells begin with a digit, and are told at once.
    private let opensText: [Bool]
    let someStartWithDigit: Bool

    enum Meaning: Sendable, Hashable {
        case zero
        case absent(String)
    }

    init(_ declared: [MissingValue]) {
        texts = declared.map { missing in
            let meaning: Meaning = missing.meaning == "zero" ? .zero : .absent(missing.meaning)
            return (Array(missing.value.utf8), meaning)
        }
        empty = texts.first { $0.bytes.isEmpty }?.meaning
        var opensText = [Bool](repeating: false, count: 256)
        for text in texts { if let first = text.bytes.first { opensText[Int(first)] = true } }
        if empty != nil { for first in Self.blankOpenings { opensText[first] = true } }
        self.opensText = opensText
        someStartWithDigit = opensText[0x30...0x39].contains(true)
    }

    /// The first bytes of blanks: a cell that holds nothing else is an empty one.
    private static let blankOpenings = [0x09, 0x20, 0xC2, 0xE2]

    /// What the text stands for, compared before any conversion.
    func meaning(of bytes: Span<UInt8>) -> Meaning? {
        if bytes.isEmpty { return empty }
        guard opensText[Int(bytes[0])] else { return nil }
        for text in texts where text.bytes.count == bytes.count {
            if bytes.indices.allSatisfy({ bytes[$0] == text.bytes[$0] }) { return text.meaning }
        }
        return bytes.isBlank ? empty : nil
    }

    /// The parts of a number written in digits, with at most a decimal mark; nil for all that needs a closer look.
    func plainNumber(
        _ record: borrowing RecordView, _ column: Int, _ form: NumberForm, scale: Int64
    ) -> Int64? {
        guard !someStartWithDigit, let words = record.words(column) else { return nil }
        if let whole = words.number { return words.count < 13 ? Int64(whole) * scale : nil }
        return words.parts(decimalMark: form.decimalMark, scale: scale)
    }
}
