/// The texts of a file that stand for a value: zero, or an absence and its label.
struct MissingTexts: Sendable {
    private let texts: [(bytes: [UInt8], meaning: Meaning)]

    enum Meaning: Sendable, Hashable {
        case zero
        case absent(String)
    }

    init(_ declared: [MissingValue]) {
        texts = declared.map { missing in
            let meaning: Meaning = missing.label == "zero" ? .zero : .absent(missing.label ?? missing.value)
            return (Array(missing.value.utf8), meaning)
        }
    }

    /// What the text stands for, compared before any conversion.
    func meaning(of bytes: Span<UInt8>) -> Meaning? {
        for text in texts where text.bytes.count == bytes.count {
            if bytes.indices.allSatisfy({ bytes[$0] == text.bytes[$0] }) { return text.meaning }
        }
        return nil
    }
}
