/// Something in the files of a folder that would make figures wrong without any value being wrong by itself.
public enum Inconsistency: Sendable, Hashable {
    /// Two files count the same event and year: their claims are added. `sharedKeys` rows have the same codes in both;
    /// nil where the files are not broken down alike.
    case overlap(first: String, second: String, event: String, year: String, sharedKeys: Int?)
    /// Several rows of one file have the same codes; `first` is the first of them.
    case repeatedRows(resource: String, count: Int, first: RepeatedLine?)
    /// Rows of single claims that appear twice in the folder.
    case repeatedClaims(resource: String, RepeatedClaims)
    /// One row of a file is the sum of all the others, or of those that share a code of `group` with it: a total that
    /// nothing names. It may have `difference` more, by rounding.
    case rowIsSum(
        resource: String, row: FactRow, group: Dimension?, measure: Measure, amount: Int64, difference: Int64)
    /// Claims stand in rows without employees: rates count them and nobody exposed.
    case claimsWithoutExposure(resource: String, claims: Int64, all: Int64)
    /// Codes under which another file of the folder has employees have no row in the file of claims.
    case absentRows(resource: String, event: String, year: String, AbsentRows)
    /// Two years of the folder have the same amounts, row for row, in `count` rows out of `all`.
    case sameYears(resource: String, first: String, second: String, count: Int, all: Int)
    /// Amounts of a row that cannot be true together, in `count` rows of which `first` is the first.
    case implausible(resource: String, Implausibility, count: Int, first: FactRow)
    /// SIRET that have not 14 digits, whose key is wrong, or that bear the mark of a spreadsheet.
    case siret(resource: String, SiretFault, count: Int, line: Int)
}

/// A row of a file, by its codes.
public struct FactRow: Sendable, Hashable {
    /// By dimension, in the order of the dimensions.
    public let codes: [String]
    /// Physical line on which the codes first stand; nil where it is not kept.
    public let line: Int?

    /// `codes` are in the order of the dimensions of the file.
    public init(codes: [String], line: Int?) { (self.codes, self.line) = (codes, line) }

    /// Whether one of the codes stands for the whole of a breakdown.
    var namesWhole: Bool { codes.contains(where: WholeNames.contain) }

    init(_ cube: Cube, row: Int, book: CodeBook) {
        codes = cube.dimensions.enumerated().map { book[$1].codes[Int(cube.keys[row][$0])] }
        line = cube.lines[row] > 0 ? Int(cube.lines[row]) : nil
    }
}

/// Codes with employees that a file of claims lacks.
public struct AbsentRows: Sendable, Hashable {
    /// Codes with employees and without a row of claims.
    public let count: Int
    /// Codes with employees in all.
    public let all: Int
    /// In hundredths, as they are kept.
    public let employees: Int64
    /// Those of all codes, in hundredths.
    public let allEmployees: Int64
    /// The first in code order.
    public let codes: [String]
}

/// What is wrong with a SIRET: it has 14 digits, of which the last is a key (INSEE, répertoire Sirene; ISO/IEC 7812-1).
public enum SiretFault: String, Sendable, Hashable {
    /// It has not 14 digits.
    case length
    /// Its last digit is not the key of the others.
    case key
    /// An apostrophe stands before the digits, by which a spreadsheet marks text; it is left out.
    case textMark = "text-mark"
}
