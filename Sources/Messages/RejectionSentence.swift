import Intake

/// The sentence of a refused row.
public enum RejectionSentence {
    /// File, line, column, value and reason.
    public static func text(_ rejection: Rejection) -> String {
        let column = rejection.column.map { ", column \"\($0)\", value \"\(rejection.value)\"" } ?? ""
        return "\(rejection.file), line \(rejection.line)\(column): \(reason(rejection.problem))"
    }

    /// Ends the sentence that names the place and the value.
    public static func reason(_ problem: RowProblem) -> String {
        switch problem {
        case .fieldCount(let expected, let found):
            "\(found) fields where the header has \(expected); a delimiter or a quote is missing, or there is one too many"
        case .swallowed:
            "the field holds whole rows; a quote opens it and another, some rows below, closes it"
        case .notANumber: "not a number"
        case .ambiguousNumber:
            "may separate thousands or decimals; declare decimalChar and groupChar of the field in datapackage.json"
        case .undeclaredApostrophe:
            "an apostrophe separates thousands; declare \"groupChar\": \"'\" of the field in datapackage.json"
        case .tooManyDecimals(let kept):
            kept == 0
                ? "a whole number is expected"
                : "more than \(kept) decimals; if the mark separates thousands, declare it as groupChar of the field in "
                    + "datapackage.json"
        case .notWhole:
            "the column is declared \"integer\"; if parts of a unit can be, declare \"type\": \"number\" of the field in "
                + "datapackage.json"
        case .negative: "a negative number, where none can be"
        case .outOfRange: "too large to be plausible"
        case .notAYear: "not a year; 2024, 31/12/2024, 2024-12-31 and 202412 are"
        case .twoDigitYear: "a year of two digits may be of any century; write four"
        case .notAnEvent: "not an event; AT, trajet or MP are"
        case .unknownFlag:
            "a flag that is not known; b, c, d, e, f, n, p, r, s, u and z are"
        case .notYesOrNo: "neither yes nor no; oui, o, 1, vrai, true, yes, ja and their contraries are"
        case .emptyIdentifier: "the identifier is missing"
        case .damagedIdentifier:
            "an identifier damaged by a spreadsheet (identifiant abîmé par un tableur): it became a number and lost its "
                + "last digits; export the column again as text"
        case .notARate: "not a rate of incapacity between 0 and 100"
        case .notADay: "not a day; 2025-05-01, 01/05/2025 and 20250501 are read"
        case .notPositive: "a number above zero is expected"
        case .repeatedYear(let line): "the enterprise has this year on line \(line) already; keep one row a year"
        case .noEnterprise: "no row of the portfolio has this identifier; add its row, or remove this one"
        case .otherLeadingZeros:
            "no row of the portfolio has this identifier, but one has the same number with other zeros before it; a "
                + "spreadsheet removes leading zeros: export the column again as text, in both files"
        case .totalOfEnterprises: "a row of totals is not an enterprise, and would count again what is above; remove it"
        }
    }
}

/// A share printed as a percentage, for messages.
public enum PercentText {
    /// At most three decimals, none in vain.
    public static func text(_ share: Double) -> String {
        let percent = share * 100
        let rounded = (percent * 1000).rounded() / 1000
        return rounded == rounded.rounded() ? "\(Int(rounded)) %" : "\(rounded) %"
    }
}
