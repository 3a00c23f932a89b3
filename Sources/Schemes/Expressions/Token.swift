/// A word of an expression.
enum Token: Hashable {
    case number(Double)
    case name(String)
    case text(String)
    case symbol(String)

    var spelling: String {
        switch self {
        case .number(let number): String(number)
        case .name(let name): name
        case .text(let text): "'\(text)'"
        case .symbol(let symbol): symbol
        }
    }
}

/// Cuts an expression into words, each with the column where it begins.
struct Lexer {
    private let characters: [Character]
    private var position = 0

    init(_ text: String) { characters = Array(text) }

    /// Every word; nil with a column when a character belongs to none.
    static func words(of text: String) -> Result<[(Token, column: Int)], BadColumn> {
        var lexer = Lexer(text)
        var words: [(Token, column: Int)] = []
        while lexer.skipBlanks() {
            let column = lexer.position + 1
            guard let token = lexer.next() else { return .failure(BadColumn(column: column)) }
            words.append((token, column))
        }
        return .success(words)
    }

    struct BadColumn: Error { let column: Int }

    private mutating func skipBlanks() -> Bool {
        while position < characters.count, characters[position].isWhitespace { position += 1 }
        return position < characters.count
    }

    private mutating func next() -> Token? {
        let first = characters[position]
        if first.isNumber { return number() }
        if first.isLetter { return .name(take { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }) }
        if first == "'" { return quoted() }
        return symbol()
    }

    /// Digits, and a point with digits behind it: `-4..-2` holds two numbers.
    private mutating func number() -> Token? {
        var digits = take { $0.isNumber }
        if position + 1 < characters.count, characters[position] == ".", characters[position + 1].isNumber {
            position += 1
            digits += "." + take { $0.isNumber }
        }
        return Double(digits).map { .number($0) }
    }

    private mutating func quoted() -> Token? {
        position += 1
        let text = take { $0 != "'" }
        guard position < characters.count else { return nil }
        position += 1
        return .text(text)
    }

    private mutating func symbol() -> Token? {
        for length in [2, 1] where position + length <= characters.count {
            let candidate = String(characters[position..<position + length])
            if Self.symbols.contains(candidate) {
                position += length
                return .symbol(candidate)
            }
        }
        return nil
    }

    private mutating func take(_ belongs: (Character) -> Bool) -> String {
        let start = position
        while position < characters.count, belongs(characters[position]) { position += 1 }
        return String(characters[start..<position])
    }

    private static let symbols: Set<String> = [
        "+", "-", "*", "/", "(", ")", "[", "]", ",", "..", "<", "<=", ">", ">=", "=", "!=",
    ]
}
