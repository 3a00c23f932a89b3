import Words

extension ObjectReader {
    /// Nil when the key is absent; any other value than a text is an error, `null` too.
    public mutating func optionalText(_ key: String) throws(Failure) -> String? {
        guard let node = node(key) else { return nil }
        guard case .text(let text) = node.value else { throw wrongType(key, "a text") }
        return text
    }

    /// The text under a key, which must be there.
    public mutating func text(_ key: String) throws(Failure) -> String {
        guard let text = try optionalText(key) else { throw missing(key) }
        return text
    }

    /// Nil when the key is absent.
    public mutating func optionalNumber(_ key: String) throws(Failure) -> Double? {
        guard let node = node(key) else { return nil }
        guard case .number(let number) = node.value else { throw wrongType(key, "a number") }
        return number
    }

    /// The number under a key, which must be there.
    public mutating func number(_ key: String) throws(Failure) -> Double {
        guard let number = try optionalNumber(key) else { throw missing(key) }
        return number
    }

    /// A whole number of at most fifteen digits.
    public mutating func optionalWhole(_ key: String) throws(Failure) -> Int? {
        guard let number = try optionalNumber(key) else { return nil }
        guard let whole = Int(exactly: number), whole.magnitude < 1_000_000_000_000_000 else {
            throw wrong(key, "a whole number")
        }
        return whole
    }

    /// `true` or `false`; nil when the key is absent.
    public mutating func optionalFlag(_ key: String) throws(Failure) -> Bool? {
        guard let node = node(key) else { return nil }
        guard case .flag(let flag) = node.value else { throw wrongType(key, "true or false") }
        return flag
    }

    /// A day written `2025-05-01`; nil when the key is absent.
    public mutating func optionalDay(_ key: String) throws(Failure) -> Day? {
        guard let text = try optionalText(key) else { return nil }
        guard let day = Day(text) else { throw wrong(key, "a day written 2025-05-01") }
        return day
    }

    /// The day under a key, which must be there.
    public mutating func day(_ key: String) throws(Failure) -> Day {
        guard let day = try optionalDay(key) else { throw missing(key) }
        return day
    }

    /// `{"fr": …, "en": …}`, or one text for both languages; nil when the key is absent.
    public mutating func optionalBilingual(_ key: String) throws(Failure) -> Bilingual? {
        guard let node = node(key) else { return nil }
        do {
            return try NodeDecoder.decode(Bilingual.self, from: node, place: location.member(key))
        } catch {
            throw Failure(error)
        }
    }

    /// The texts under a key, which must be there.
    public mutating func bilingual(_ key: String) throws(Failure) -> Bilingual {
        guard let text = try optionalBilingual(key) else { throw missing(key) }
        return text
    }

    /// A word out of a closed list.
    public mutating func optionalWord<Word: KnownWord>(_ key: String) throws(Failure) -> Word? {
        guard let text = try optionalText(key) else { return nil }
        guard let word = Word(rawValue: text) else {
            let fault = DeclarationFault.unknownWord(text, known: Word.words)
            throw Failure(location.member(key).error(fault, at: members[key]?.node.position))
        }
        return word
    }

    /// The word under a key, which must be there and be one of the list.
    public mutating func word<Word: KnownWord>(_ key: String) throws(Failure) -> Word {
        guard let word: Word = try optionalWord(key) else { throw missing(key) }
        return word
    }
}
