import DelimitedText

/// The texts of a file that stand for a value: zero, or an absence and its label.
struct MissingTexts: Sendable {
    private let texts: [(bytes: [UInt8], meaning: Meaning)]
    /// One bit for each length, 63 and more together, that some text has.
    private let lengths: UInt64
    let someStartWithDigit: Bool

    enum Meaning: Sendable, Hashable {
        case zero
        case absent(String)
    }

    init(_ declared: [MissingValue]) {
        texts = declared.map { missing in
            let meaning: Meaning = missing.label == "zero" ? .zero : .absent(missing.label ?? missing.value)
            return (Array(missing.value.utf8), meaning)
        }
        lengths = texts.reduce(0) { $0 | Self.bit($1.bytes.count) }
        someStartWithDigit = texts.contains { $0.bytes.first.map { (0x30...0x39).contains($0) } ?? false }
    }

    private static func bit(_ length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }

    /// What the text stands for, compared before any conversion.
    func meaning(of bytes: Span<UInt8>) -> Meaning? {
        guard lengths & Self.bit(bytes.count) != 0 else { return nil }
        for text in texts where text.bytes.count == bytes.count {
            if bytes.indices.allSatisfy({ bytes[$0] == text.bytes[$0] }) { return text.meaning }
        }
        return nil
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
