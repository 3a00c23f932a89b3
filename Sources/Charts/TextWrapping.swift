/// Cuts texts to the room they have.
enum TextWrapping {
    /// Lines no wider than `width`, at most `limit` of them; what does not fit ends in "…".
    ///
    /// Lines break at plain spaces only: the no-break spaces of French typography keep their words together. A word
    /// wider than the line is cut.
    static func lines(_ text: String, _ style: TextStyle, width: Double, atMost limit: Int) -> [String] {
        let words = XMLText.cleaned(text).split(separator: " ")
        var lines: [String] = []
        for piece in words.flatMap({ pieces(of: String($0), style, width: width) }) {
            if let last = lines.last, TextMetrics.width(of: last + " " + piece, style) <= width {
                lines[lines.count - 1] = last + " " + piece
            } else {
                lines.append(piece)
            }
        }
        guard lines.count > limit else { return lines }
        let overflow = lines[(limit - 1)...].joined(separator: " ")
        return lines[..<(limit - 1)] + [truncated(overflow, style, width: width)]
    }

    /// The same lines made as equal in length as their number allows, for labels set one above the other.
    static func balancedLines(_ text: String, _ style: TextStyle, width: Double, atMost limit: Int) -> [String] {
        let widest = lines(text, style, width: width, atMost: limit)
        let words = widest.joined(separator: " ")
        var best = widest
        for narrower in stride(from: width - 10, to: width / 2, by: -10) {
            let candidate = lines(text, style, width: narrower, atMost: limit)
            guard candidate.count == widest.count, candidate.joined(separator: " ") == words else { break }
            best = candidate
        }
        return best
    }

    /// The text itself if it fits, else its first words followed by "…"; a word that does not fit alone is cut.
    static func truncated(_ text: String, _ style: TextStyle, width: Double) -> String {
        let text = XMLText.cleaned(text)
        guard TextMetrics.width(of: text, style) > width else { return text }
        var kept = prefix(of: text, style, width: width - TextMetrics.width(of: ellipsis, style))
        let next = text.dropFirst(kept.count).first
        if next != " ", let space = kept.lastIndex(of: " ") { kept = String(kept[..<space]) }
        while let last = kept.last, ", ;:-(/".contains(last) { kept.removeLast() }
        return kept + ellipsis
    }

    private static let ellipsis = "\u{2026}"

    private static func pieces(of word: String, _ style: TextStyle, width: Double) -> [String] {
        var pieces: [String] = []
        var rest = word
        while TextMetrics.width(of: rest, style) > width {
            // One character always goes, however narrow the line, so that the loop ends.
            let head = prefix(of: rest, style, width: width)
            pieces.append(head.isEmpty ? String(rest.prefix(1)) : head)
            rest.removeFirst(pieces[pieces.count - 1].count)
        }
        return rest.isEmpty ? pieces : pieces + [rest]
    }

    private static func prefix(of text: String, _ style: TextStyle, width: Double) -> String {
        var prefix = ""
        var room = width
        for character in text {
            room -= TextMetrics.width(of: String(character), style)
            guard room >= 0 else { break }
            prefix.append(character)
        }
        return prefix
    }
}
