import Words

/// Pieces of phrases as Markdown (GitHub's dialect): what is data is read as text, whatever signs it holds.
enum MarkdownEscape {
    /// - Parameter startsLine: whether the piece is the first of a line, where signs may open a block.
    static func text(_ piece: Phrase.Piece, startsLine: Bool) -> String {
        switch piece {
        case .text(let text): startsLine ? opening(escaped(text)) : escaped(text)
        case .markdown(let text): text
        case .emphasis(let text): "*" + escaped(text) + "*"
        case .strong(let text): "**" + escaped(text) + "**"
        case .code(let text): code(text)
        case .link(let path): "[\(escaped(path))](\(address(path)))"
        }
    }

    /// Data on one line, whose signs are no Markdown: neither emphasis, code, a tag, an entity, a link, a formula nor a cell.
    static func escaped(_ text: String) -> String {
        let text = VisibleText.line(text)
        guard text.utf8.contains(where: special.contains) else { return text }
        let characters = Array(text)
        var result = ""
        for (place, character) in characters.enumerated() {
            if isMarkup(character, at: place, in: characters) { result += "\\" }
            result.append(character)
        }
        return result
    }

    private static func isMarkup(_ character: Character, at place: Int, in text: [Character]) -> Bool {
        func at(_ other: Int) -> Character? { text.indices.contains(other) ? text[other] : nil }
        func isLetter(_ other: Int) -> Bool { at(other).map { $0.isLetter || $0.isNumber } ?? false }
        return switch character {
        case "*", "`", "\\", "|", "~", "$": true
        // Between letters it is one of them.
        case "_": !(isLetter(place - 1) && isLetter(place + 1))
        case "<": at(place + 1).map { $0.isLetter || "/!?".contains($0) } ?? false
        case "&": at(place + 1) == "#" || isEntity(text[(place + 1)...])
        case "[": place == 0 && at(2) == "]" || at(place + 1) == "^" || leads(text[(place + 1)...])
        case "(": at(place - 1) == "]"
        // What GitHub makes a link of without brackets: http://x, www.x, a@b; and :smile:.
        case ":": at(place + 1) == "/" || isLetter(place + 1) && !isLetter(place - 1)
        case ".": place >= 3 && text[(place - 3)..<place].allSatisfy { $0 == "w" || $0 == "W" }
        case "@": isLetter(place - 1) && text[(place + 1)...].prefix { !$0.isWhitespace }.contains(".")
        default: false
        }
    }

    /// Whether the bracket before closes in front of what makes a reference or a definition of it.
    private static func leads(_ rest: ArraySlice<Character>) -> Bool {
        guard let close = rest.firstIndex(of: "]") else { return false }
        let after = close + 1 < rest.endIndex ? rest[close + 1] : " "
        return "[:".contains(after)
    }

    private static func isEntity(_ rest: ArraySlice<Character>) -> Bool {
        guard let end = rest.firstIndex(of: ";"), end > rest.startIndex else { return false }
        return rest[..<end].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    /// A line of data that would open a heading, a list, a quotation, a rule or a block of code.
    private static func opening(_ text: String) -> String {
        let text = String(text.drop { $0 == " " })
        guard let first = text.first else { return text }
        if let number = text.firstMatch(of: #/^(\d{1,9})([.)])(?=\s|$)/#) {
            return "\(number.1)\\\(number.2)\(text[number.range.upperBound...])"
        }
        let opens =
            first == ">" || text.contains(#/^(#{1,6}|[-+])(\s|$)/#) || text.contains(#/^(-[-\s]*|=+|_[_\s]*)$/#)
        return opens ? "\\" + text : text
    }

    /// A path beside the document, with nothing that would end the address or lead elsewhere.
    private static func address(_ path: String) -> String {
        var result = ""
        for byte in path.utf8 {
            let sign = Unicode.Scalar(byte)
            if sign.isASCII, Character(sign).isLetter || Character(sign).isNumber || "-._~/".contains(Character(sign)) {
                result.unicodeScalars.append(sign)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }

    private static let special = Set("*`\\|~$_<&[(:.@".utf8)

    /// A name between marks longer than any in it.
    private static func code(_ text: String) -> String {
        let plain = VisibleText.line(text)
        guard plain.contains("`") else { return "`" + plain + "`" }
        let longest = plain.split { $0 != "`" }.map(\.count).max() ?? 0
        let marks = String(repeating: "`", count: longest + 1)
        return marks + " " + plain + " " + marks
    }
}
