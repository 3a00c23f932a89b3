import Declarations
import Facts

/// What a column of a portfolio holds: a row is an enterprise in a year, a claim, an action or an aid.
public enum PortfolioColumn: String, Codable, Sendable, KnownWord {
    /// SIRET, or any identifier; every file of the portfolio is joined on it.
    case establishment
    /// Civil year of what the row says.
    case year
    /// How many enterprises the row stands for.
    case weight
    /// Civil year of creation.
    case created
    /// Mean annual headcount.
    case employees
    /// Euros.
    case payroll
    /// Euros.
    case contributions
    /// Cost of the claims charged to the year, in euros.
    case claimsCost = "claims-cost"
    /// Contribution rate that was notified, in percent of payroll.
    case rate
    /// Another yearly number; `called` names it.
    case series
    /// A number of the enterprise, in the unit of the scheme; `called` names it.
    case fact
    /// A text of the enterprise; `called` names it.
    case code
    /// `AT`, `trajet` or `MP`.
    case event
    /// Prescribed days off work, calendar days.
    case days
    /// Rate of permanent incapacity, in points; empty without one.
    case incapacity
    /// Civil year in which the rate, or the death, was notified.
    case incapacityYear = "incapacity-year"
    /// oui or non.
    case death
    /// Euros.
    case cost
    /// How many claims the row stands for.
    case count
    /// Share of the cost recovered from a third party, from 0 to 1.
    case thirdParty = "third-party"
    /// oui or non: the claim is charged to the special account.
    case specialAccount = "special-account"
    /// Who employs the person: the establishment, or temporary work seen from its user or from its agency.
    case employment
    /// Kind of a prevention action, as schemes name it.
    case kind
    /// Ceiling that an aid counts against.
    case regime
    /// The day of an action or of an aid.
    case date
    /// The day on which an aid for the action was reserved; empty: unknown.
    case reserved
    /// Euros, without tax.
    case amount
}

extension PortfolioColumn {
    /// The most decimals that a number of the column has, as in the files of other commands: days and rates of incapacity
    /// are whole, headcounts and amounts have hundredths. Nil where schemes say what the number is.
    ///
    /// `12,345` employees may be twelve, or twelve thousand: it is refused, not guessed.
    public var decimals: Int? {
        switch self {
        case .days, .incapacity, .incapacityYear, .year, .created: 0
        case .employees, .payroll, .contributions, .claimsCost, .cost, .amount: 2
        default: nil
        }
    }
}

extension FieldMeaning {
    /// What the column is in a portfolio, and its name: files of establishments and of claims need no other words than
    /// those by which every command reads them.
    public var portfolioMeaning: (column: PortfolioColumn, called: String)? {
        if let portfolio { return (portfolio, called ?? "") }
        if let dimension { return Self.meaning(of: dimension) }
        if let measure { return Self.meaning(of: measure).map { ($0, "") } }
        return claim.flatMap(Self.meaning).map { ($0, "") }
    }

    private static func meaning(of dimension: Dimension) -> (column: PortfolioColumn, called: String) {
        switch dimension {
        case .establishment: (.establishment, "")
        case .year: (.year, "")
        case .event: (.event, "")
        case .naf5: (.code, "naf")
        case .codeRisque: (.code, "code_risque")
        default: (.code, dimension.rawValue)
        }
    }

    private static func meaning(of measure: Measure) -> PortfolioColumn? {
        switch measure {
        case .employees: .employees
        case .payroll: .payroll
        case .contributions: .contributions
        default: nil
        }
    }

    /// Nil for the date of a death: schemes ask whether there was one.
    private static func meaning(of claim: ClaimColumn) -> PortfolioColumn? {
        switch claim {
        case .days: .days
        case .incapacityRate: .incapacity
        case .death: .death
        case .cost: .cost
        case .deathDate, .identifier: nil
        }
    }
}
