/// A yearly fact, resolved.
enum SeriesField: Sendable, Hashable {
    case employees, payroll, contributions, claimsCost, rate
    case other(String)

    init(_ name: String) {
        self =
            switch name {
            case "employees": .employees
            case "payroll": .payroll
            case "contributions": .contributions
            case "claims_cost": .claimsCost
            case "rate": .rate
            default: .other(name)
            }
    }

    /// The number, money in units of currency; nil when it is unknown.
    func number(of year: YearFacts) -> Double? {
        switch self {
        case .employees: year.employees
        case .payroll: year.payroll.map { Double($0) / 100 }
        case .contributions: year.contributions.map { Double($0) / 100 }
        case .claimsCost: year.claimsCost.map { Double($0) / 100 }
        case .rate: year.rate
        case .other(let name): year.others[name]
        }
    }
}
