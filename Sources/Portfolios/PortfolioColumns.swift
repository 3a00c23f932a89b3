import DelimitedText
import Intake

/// The columns of one file of a portfolio, by what they hold.
struct PortfolioColumns: Sendable {
    struct Named: Sendable {
        let kind: PortfolioColumn
        /// Of a series, a fact or a code.
        let called: String
        let column: DescribedColumn

        /// The most decimals that a number of the column may have; nil: any.
        private var decimals: Int? { column.field.type == "integer" ? 0 : kind.decimals }

        /// The number of a row; nil when it is empty or declared missing.
        func number(_ record: borrowing RecordView) -> Result<Double?, RowProblem> {
            kind == .year ? column.year(record) : column.number(record, decimals: decimals)
        }
    }

    let table: DescribedTable
    let all: [Named]
    /// Columns of numbers, in the order of the numbers of a row.
    let numbers: [Named]
    /// Columns of codes, in the order of the codes of a row.
    let codes: [Named]
    /// The first column of each kind, and its place among the numbers of a row.
    private let first: [PortfolioColumn: DescribedColumn]
    private let places: [PortfolioColumn: Int]
    /// What the identifiers of enterprises look like.
    let identifiers: IdentifierForm
    /// The column of the numbers of claims, where the file has one.
    let claimNumber: DescribedColumn?

    private static let textual: Set<PortfolioColumn> = [
        .establishment, .code, .event, .death, .specialAccount, .employment, .kind, .regime, .date, .reserved,
    ]

    init(_ table: DescribedTable) {
        self.table = table
        all = table.columns.compactMap { column in
            guard let meaning = column.field.vigie?.portfolioMeaning else { return nil }
            return Named(kind: meaning.column, called: meaning.called, column: column)
        }
        numbers = all.filter { !Self.textual.contains($0.kind) }
        codes = all.filter { $0.kind == .code }
        first = Dictionary(all.map { ($0.kind, $0.column) }) { first, _ in first }
        places = Dictionary(numbers.enumerated().map { ($1.kind, $0) }) { first, _ in first }
        identifiers = IdentifierForm(column: first[.establishment]?.field.name ?? "")
        claimNumber = table.columns.first { $0.field.vigie?.claim == .identifier }
    }

    subscript(_ kind: PortfolioColumn) -> DescribedColumn? { first[kind] }

    /// Numbers that the law may make negative: everything else counts, pays or lasts.
    static func mayBeNegative(_ kind: PortfolioColumn) -> Bool { kind == .fact || kind == .series }

    /// The numbers of a row; nil where the file has none.
    func numbers(_ record: borrowing RecordView) -> Result<[Double?], RowFault> {
        var values: [Double?] = []
        values.reserveCapacity(numbers.count)
        for named in numbers {
            switch named.number(record) {
            case .failure(let problem): return .failure(RowFault(named.column, problem))
            case .success(let value):
                if let problem = Self.problem(value, named.kind) {
                    return .failure(RowFault(named.column, problem))
                }
                values.append(value)
            }
        }
        return .success(values)
    }

    /// A thousand billion euros, or of anything else: no enterprise has it, and cents must fit.
    private static let largest = 1e12

    private static func problem(_ value: Double?, _ kind: PortfolioColumn) -> RowProblem? {
        if let value, value.magnitude > largest { return .outOfRange }
        switch kind {
        case .year: return value.map { isYear($0) } == true ? nil : .notAYear
        case .created, .incapacityYear: return value.map { isYear($0) } == false ? .notAYear : nil
        case .weight, .count: return value.map { $0 > 0 } == true ? nil : .notPositive
        case .incapacity: return value.map { (0...100).contains($0) } == false ? .notARate : nil
        case .thirdParty: return value.map { (0...1).contains($0) } == false ? .notAShare : nil
        case .amount where value == nil: return .notANumber
        default: return mayBeNegative(kind) || (value ?? 0) >= 0 ? nil : .negative
        }
    }

    private static func isYear(_ number: Double) -> Bool {
        number == number.rounded() && (1900...2100).contains(number)
    }

    /// The number of the first column of a kind.
    func number(_ kind: PortfolioColumn, in values: [Double?]) -> Double? {
        places[kind].flatMap { values[$0] }
    }
}

/// Which column of a row of a portfolio is at fault, and why.
typealias RowFault = FieldFault<RowProblem>
