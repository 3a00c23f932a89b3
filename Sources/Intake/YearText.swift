import Facts

/// The year that a text says where a year is wanted: AAAA, a date (JJ/MM/AAAA, AAAA-MM-JJ) or a month (AAAAMM).
enum YearText {
    /// A year of two digits is refused: nobody knows its century.
    static func year(of text: String) -> Result<String, RowProblem> {
        let date = text.prefix { $0 != " " && $0 != "T" }
        let parts = date.split(omittingEmptySubsequences: false) { separators.contains($0) }
        guard !text.isEmpty, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }),
            date.endIndex == text.endIndex || (parts.count == 3 && isTime(text[date.endIndex...].dropFirst()))
        else { return .failure(.notAYear) }
        // A day or a month may be written with one digit.
        let shape = parts.map { parts.count == 3 && $0.count == 1 ? 2 : $0.count }
        if shape == [2] || shape == [2, 2, 2] { return .failure(.twoDigitYear) }
        let year: Substring? =
            switch shape {
            case [4]: parts[0]
            case [6] where isMonth(parts[0].suffix(2)): parts[0].prefix(4)
            case [2, 2, 4] where isDay(parts[0]) && isMonth(parts[1]): parts[2]
            case [4, 2, 2] where isMonth(parts[1]) && isDay(parts[2]): parts[0]
            default: nil
            }
        guard let year, let number = Int(year), (1900...2100).contains(number) else { return .failure(.notAYear) }
        return .success(String(year))
    }

    private static let separators: Set<Character> = ["/", "-", "."]

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    /// What a spreadsheet may put behind a date, and nothing else: `2024 et 2025` is no year.
    private static func isTime(_ text: Substring) -> Bool {
        text.contains(":") && text.allSatisfy { isDigit($0) || ":.,+-Z ".contains($0) }
    }

    private static func isMonth(_ text: Substring) -> Bool { (1...12).contains(Int(text) ?? 0) }
    private static func isDay(_ text: Substring) -> Bool { (1...31).contains(Int(text) ?? 0) }
}
