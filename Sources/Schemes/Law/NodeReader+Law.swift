import Words

extension NodeReader {
    mutating func optionalDay(_ key: String) throws(SchemeError) -> Day? {
        guard let text = try optionalText(key) else { return nil }
        guard let day = Day(text) else { throw wrong(key, "a day written 2025-05-01") }
        return day
    }

    mutating func day(_ key: String) throws(SchemeError) -> Day {
        guard let day = try optionalDay(key) else { throw missing(key) }
        return day
    }

    /// A whole number of at most fifteen digits.
    mutating func optionalWhole(_ key: String) throws(SchemeError) -> Int? {
        guard let number = try optionalNumber(key) else { return nil }
        guard abs(number) < 1e15, let whole = Int(exactly: number) else { throw wrong(key, "a whole number") }
        return whole
    }

    mutating func optionalGrade(_ key: String) throws(SchemeError) -> Grade? {
        guard let text = try optionalText(key) else { return nil }
        guard let grade = Grade(rawValue: text) else { throw wrong(key, "A, B or C") }
        return grade
    }

    mutating func grade(_ key: String) throws(SchemeError) -> Grade {
        guard let grade = try optionalGrade(key) else { throw missing(key) }
        return grade
    }

    /// `{"fr": ..., "en": ...}`, or one text for both languages.
    mutating func optionalWording(_ key: String) throws(SchemeError) -> Wording? {
        switch node(key) {
        case nil: return nil
        case .text(let text)?: return Wording(text, text)
        case let node?:
            var words = try NodeReader(node, place: "\(place), \(key)")
            let wording = Wording(try words.text("fr"), try words.text("en"))
            try words.finish()
            return wording
        }
    }

    mutating func wording(_ key: String) throws(SchemeError) -> Wording {
        guard let wording = try optionalWording(key) else { throw missing(key) }
        return wording
    }

    /// A number, or a text that is an expression: both are written as an expression.
    mutating func optionalFormula(_ key: String) throws(SchemeError) -> String? {
        switch node(key) {
        case nil: nil
        case .text(let text)?: text
        case .number(let number)?: String(number)
        default: throw wrong(key, "a number or an expression")
        }
    }

    mutating func formula(_ key: String) throws(SchemeError) -> String {
        guard let formula = try optionalFormula(key) else { throw missing(key) }
        return formula
    }
}
