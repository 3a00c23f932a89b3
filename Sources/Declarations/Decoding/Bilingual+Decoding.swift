import Words

/// Declared data write `{"fr": …, "en": …}`, or one text that reads the same in both languages.
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
        self.init(try texts.decode(String.self, forKey: .fr), try texts.decode(String.self, forKey: .en))
    }
}
