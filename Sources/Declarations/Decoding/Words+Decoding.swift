import Words

/// Declared data write `{"fr": …, "en": …}`, or one text that reads the same in both languages.
extension Bilingual: Encodable {
    /// One text where it does for both languages.
    public func encode(to encoder: any Encoder) throws {
        guard french != english else {
            var box = encoder.singleValueContainer()
            return try box.encode(french)
        }
        var box = encoder.container(keyedBy: Key.self)
        try box.encode(french, forKey: .fr)
        try box.encode(english, forKey: .en)
    }
}

extension Bilingual: Decodable {
    private enum Key: String, CodingKey { case fr, en }

    public init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            self.init(same: text)
            return
        }
        guard let texts = try? decoder.container(keyedBy: Key.self) else {
            let found = (decoder as? NodeDecoder)?.node.description ?? ""
            throw DeclarationFault.wrongType(expected: "a text, or an object with fr and en", found: found)
        }
        self.init(
            try texts.decode(Ruled<SaidText>.self, forKey: .fr).wrappedValue,
            try texts.decode(Ruled<SaidText>.self, forKey: .en).wrappedValue)
    }
}

/// A text in one of the two languages: an empty one would leave a blank in half of the reports.
private enum SaidText: DeclaredRule {
    static let expected = "a text with words"
    static func holds(_ value: String) -> Bool { value.contains { !$0.isWhitespace } }
}

extension Day: Decodable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let day = Day(text) else {
            throw DeclarationFault.wrongValue(expected: "a day written 2025-05-01", found: "\"\(text)\"")
        }
        self = day
    }
}
