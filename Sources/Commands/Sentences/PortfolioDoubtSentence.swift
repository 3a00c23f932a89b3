import Portfolios

/// What is doubtful in a portfolio, where, and what to do.
enum PortfolioDoubtSentence {
    static func finding(
        _ doubt: (doubt: PortfolioDoubt, place: PortfolioDoubts.Place), _ words: PortfolioWords
    ) -> Finding {
        Finding(
            kind: kind(doubt.doubt.problem), file: doubt.doubt.file, line: doubt.place.line,
            column: doubt.doubt.column, value: doubt.doubt.value, message: text(doubt, words))
    }

    /// File, line, column, value and reason; the value is left out where `isReleased` is false.
    static func text(
        _ doubt: (doubt: PortfolioDoubt, place: PortfolioDoubts.Place), _ words: PortfolioWords, isReleased: Bool = true
    ) -> String {
        let (what, place) = (doubt.doubt, doubt.place)
        let isQuoted = isReleased && what.problem != .unended
        let value = isQuoted ? ", value \"\(what.value)\"" : ""
        let rows = isReleased && place.rows > 1 ? " (\(place.rows) rows)" : ""
        return "\(what.file), line \(place.line), column \"\(what.column)\"\(value)\(rows): "
            + reason(what, words, isReleased: isReleased)
    }

    private static func reason(_ doubt: PortfolioDoubt, _ words: PortfolioWords, isReleased: Bool) -> String {
        func nearest(_ known: Set<String>) -> String {
            isReleased ? Suggestion.sentence(doubt.value, in: known.sorted()) : ""
        }
        return switch doubt.problem {
        case .unknownKind:
            "no scheme gives an aid for this kind of action, and it counts for nothing; kinds: "
                + words.kinds.sorted().joined(separator: ", ") + nearest(words.kinds)
        case .unknownRegime:
            "no scheme has this ceiling, and the aid counts against none; ceilings: "
                + words.regimes.sorted().joined(separator: ", ") + nearest(words.regimes)
        case .unknownCode(let name):
            "no table of a scheme has this code of \(name); correct it, or the schemes that read it have no answer"
                + nearest(words.codes[name] ?? [])
        case .zero:
            "a year of 0 has no rate, and schemes have no answer for it; correct it, or leave the cell empty when it is "
                + "unknown"
        case .unknownHeadcount: "the headcount of the year is unknown, and not 0; give it"
        case .unended:
            "the file ends without a line end, and this row may be cut; compare it with the source, and end it with a line end"
        }
    }

    private static func kind(_ problem: PortfolioDoubt.Problem) -> Finding.Kind {
        switch problem {
        case .unknownKind, .unknownRegime: .unknownWord
        case .unknownCode: .unknownCode
        case .zero: .zeroYear
        case .unknownHeadcount: .emptyHeadcount
        case .unended: .unendedFile
        }
    }
}
