import Declarations
import Words

/// A tariff or an incentive of one country, as its file states it: dated values with their sources, and steps.
///
/// The file is read whole and refused when it holds anything that Vigie does not know. `inForce(on:)` makes of it the
/// law of one day, which is what computes.
public struct Scheme: Sendable {
    /// How the amount of a year is made when law changes within the year.
    public enum Accrual: String, Sendable, KnownWord {
        /// It accrues with payroll: each change of law cuts the year, and months weigh the parts.
        case months
        /// It is due once, under the law of one day.
        case once
    }

    /// What the amount is: amounts of different natures are not set against one another.
    public enum Nature: String, Sendable, KnownWord, CaseIterable {
        /// The whole contribution that insures an enterprise.
        case contribution
        /// A surcharge or a reduction alone, without the contribution that it changes.
        case modulation
        /// What is given for prevention, in money or in kind.
        case aid
    }

    /// Of the file, without its ending: `fr-tarif`.
    public let name: String
    /// What a reader is told that the scheme is.
    public let title: Bilingual
    /// ISO 3166, two letters.
    public let country: String
    /// ISO 4217, three letters; amounts are cents of it.
    public let currency: String
    /// K1 to K5 (what the rule needs: the enterprise of the year, its past, the portfolio, a decision, a unit cost).
    public let needs: [String]
    /// The day on which a person last compared the file with its sources.
    public let checked: Day
    /// How the amount of a year is made.
    public let accrual: Accrual
    /// What the amount is; nil where the file does not say it.
    public let nature: Nature?
    /// When the scheme is law, in the order of the file; periods may leave holes.
    public let validity: [Validity]
    /// Numbers of each year that it needs, in the order of the file.
    public let series: [FactDeclaration]
    /// Single numbers that it needs, in the order of the file.
    public let facts: [FactDeclaration]
    /// Texts that it needs, in the order of the file.
    public let codes: [CodeDeclaration]
    /// Sums over the whole that it needs; a later one may read an earlier one.
    public let aggregates: [AggregateDeclaration]
    /// The values of law, in the order of the file.
    public internal(set) var values: [SchemeValue]
    /// How amounts and steps are rounded; that of the amount is always there.
    public internal(set) var roundings: [Rounding]
    /// What is not known of the law, in the order of the file.
    public let gaps: [Gap]
    /// What is said of a result where a condition holds.
    let remarks: [RemarkDeclaration]
    /// Aggregates that the user gives.
    var givenAggregates: [String: Double] = [:]
    /// Limited budgets and how they are shared out.
    public let envelopes: [EnvelopeDeclaration]
    /// A service that is given, worth what it costs: no cash reaches the enterprise.
    public let isInKind: Bool
    /// What a reader of the law must know beside its values.
    public let note: Bilingual?
    let steps: [StepDeclaration]
    /// Expressions of the amount (received: positive; paid: negative; in units of currency) and of the rate, if any.
    let amount: String
    let rate: String?
    /// Expression of the score that ranks demands on a budget, if any.
    let score: String?

    /// Reads `file`. Values that name a parameter take it from `parameters`, else from the folder `tables` beside the
    /// file.
    public init(file: String, parameters: ParameterFiles) throws(SchemeError) {
        let leaf = file.split(separator: "/").last.map(String.init) ?? file
        var reader = try NodeReader(file: file)
        let folder = file.dropLast(leaf.count) + "tables"
        try self.init(&reader, tables: [parameters, ParameterFiles(folder: String(folder))])
    }

    /// Unit of the rate that the scheme sets: that of the step or value which it names.
    public var rateUnit: String? {
        guard let rate else { return nil }
        return steps.last { $0.name == rate }?.unit ?? value(rate)?.unit
    }

    /// Whether the scheme itself ranks demands.
    public var hasScore: Bool { score != nil }

    /// The value of law under that name, with all its periods; nil where the scheme has none.
    public func value(_ name: String) -> SchemeValue? { values.first { $0.name == name } }
}
