import TestSupport

/// Random well-formed delimited text: quotes, line breaks of all kinds, delimiters, accents, blanks, blank lines.
struct RandomText {
    private var random: SplitMix64
    private let delimiter: Character
    private let lineBreaks: [String]

    init(seed: UInt64, delimiter: Character) {
        random = SplitMix64(seed: seed)
        self.delimiter = delimiter
        lineBreaks = [["\n"], ["\r\n"], ["\r"], ["\n", "\r\n", "\r"]].randomElement(using: &random) ?? ["\n"]
    }

    mutating func text(records: Int) -> String {
        var text = ""
        for record in 0..<records {
            text += line()
            if record < records - 1 || Bool.random(using: &random) { text += lineBreak() }
        }
        return text
    }

    private mutating func line() -> String {
        if Int.random(in: 0..<8, using: &random) == 0 { return blanks() }
        let cells = (0..<Int.random(in: 1...5, using: &random)).map { _ in cell() }
        return cells.joined(separator: String(delimiter))
    }

    private mutating func cell() -> String {
        let core = Bool.random(using: &random) ? quoted() : piece(of: ["a", "é", "€", "𝄞", "1", " ", "x y", "/"])
        return blanks() + core + blanks()
    }

    private mutating func quoted() -> String {
        let pieces = ["a", "é", "œ", " ", "\t", "\"\"", "\n", "\r", "\r\n", ";", ",", "𝄞", "b c"]
        return "\"" + piece(of: pieces) + "\""
    }

    private mutating func piece(of pieces: [String]) -> String {
        (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }

    private mutating func blanks() -> String {
        guard Int.random(in: 0..<6, using: &random) == 0 else { return "" }
        return delimiter == "\t" ? " " : [" ", "\t", " \t "].randomElement(using: &random) ?? " "
    }

    private mutating func lineBreak() -> String {
        lineBreaks.randomElement(using: &random) ?? "\n"
    }
}
