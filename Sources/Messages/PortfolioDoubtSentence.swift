import Portfolios
import Schemes
import Words

/// What is doubtful in a portfolio, where, and what to do.
public enum PortfolioDoubtSentence {
    /// File, line, column, value and reason; the value is left out where `isReleased` is false.
    public static func text(
        _ doubt: (doubt: PortfolioDoubt, place: PortfolioDoubts.Place), _ words: PortfolioWords, isReleased: Bool = true
    ) -> String {
        let (what, place) = (doubt.doubt, doubt.place)
        let value = isReleased && !what.value.isEmpty ? ", value \"\(what.value)\"" : ""
        let rows = isReleased && place.rows > 1 ? " (\(place.rows) rows)" : ""
        return "\(what.file), line \(place.line), column \"\(what.column)\"\(value)\(rows): "
            + reason(what, words, isReleased: isReleased)
    }

    private static func reason(_ doubt: PortfolioDoubt, _ words: PortfolioWords, isReleased: Bool) -> String {
        let value = isReleased ? doubt.value : nil
        return switch doubt.problem {
        case .unknownKind: unknownKind(value, words)
        case .unknownRegime: unknownRegime(value, words)
        case .unknownCode(let name):
            "no table of a scheme has this code of \(name); correct it, else the schemes that use it cannot be computed"
                + nearest(value, words.codes[name] ?? [])
        case .unreadName:
            "no scheme reads a column called so in datapackage.json, and it counts for nothing; vigie schemes show says what a "
                + "scheme needs" + nearest(value, words.names?.all ?? [])
        case .zero:
            "a year of 0 has no rate, and schemes have no answer for it; correct it, or leave the cell empty when it is "
                + "unknown"
        case .payroll(let fault): payroll(fault)
        case .identifierLength(let digits):
            "a \(name(digits)) has \(digits) digits; a spreadsheet removes leading zeros, and the enterprise is then another "
                + "one: export the column again as text"
        case .identifierKey(let digits):
            "the key of this \(name(digits)) is wrong: a digit was copied wrongly; correct it"
        case .otherLeadingZeros(let other):
            (isReleased ? "an earlier row names \(other), the same number" : "an earlier row names the same number")
                + " with other zeros before it, and both count as two enterprises; a spreadsheet removes leading zeros: "
                + "export the column again as text"
        case .missingYearBefore:
            "the enterprise has earlier rows and none for the year before this one; schemes that read several years have no "
                + "answer: add its row"
        case .lateClaim:
            "no row of the portfolio is of this year or a later one, and no scheme reads the claim; correct the year, or add "
                + "the rows"
        case .repeatedClaim(true):
            "this claim number is on an earlier row, and the claim counts twice; remove one"
        case .repeatedClaim(false):
            "the same as an earlier row in all its columns, and counts twice; remove one, or give claims their number "
                + "(claim-id) where both happened"
        case .repeatedRow:
            "the same as an earlier row in all its columns, and counts twice; remove one, unless both happened"
        case .unknownHeadcount: "the headcount of the year is unknown, and not 0; give it"
        case .unended:
            "the file ends without a line end, and this row may be cut; compare it with the source, and end it with a line end"
        }
    }

    private static func nearest(_ value: String?, _ known: Set<String>) -> String {
        value.map { Suggestion.sentence($0, in: known.sortedByScalars()) } ?? ""
    }

    /// - Parameter kind: nil where it may not be told.
    public static func unknownKind(_ kind: String?, _ words: PortfolioWords) -> String {
        "no scheme gives an aid for this kind of action, and it counts for nothing; kinds: "
            + words.kinds.sortedByScalars().joined(separator: ", ") + nearest(kind, words.kinds)
    }

    /// - Parameter regime: nil where it may not be told.
    public static func unknownRegime(_ regime: String?, _ words: PortfolioWords) -> String {
        "no scheme has this ceiling, and the aid counts against none; ceilings: "
            + words.regimes.sortedByScalars().joined(separator: ", ") + nearest(regime, words.regimes)
    }

    /// Why a payroll cannot be true, and what to do.
    public static func payroll(_ fault: ImplausiblePayroll) -> String {
        switch fault {
        case .tooLow:
            "less than 1 000 euros an employee and year; payroll is in euros: multiply what is in thousands, or correct it"
        case .tooHigh:
            "more than 1 000 000 euros an employee and year; payroll is in euros: divide what is in cents or was multiplied, "
                + "or correct it"
        }
    }

    private static func name(_ digits: Int) -> String { digits == 9 ? "SIREN" : "SIRET" }
}
