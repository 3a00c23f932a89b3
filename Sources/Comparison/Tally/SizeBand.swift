import Schemes

/// Classes of headcount, cut where the schemes of the rule book change: 10, 20, 50, 150 and 200 employees.
public enum SizeBand: String, Sendable, Hashable, CaseIterable {
    /// Nobody to nine employees, fractions below ten included.
    case under10 = "1-9"
    /// Ten employees to less than twenty.
    case from10 = "10-19"
    /// Twenty employees to less than fifty.
    case from20 = "20-49"
    /// Fifty employees to less than 150.
    case from50 = "50-149"
    /// 150 employees to less than 200.
    case from150 = "150-199"
    /// 200 employees or more.
    case from200 = "200+"
    /// The headcount is not known.
    case unknown = "nd"

    /// Nil stands for an unknown headcount.
    public init(employees: Double?) {
        guard let employees else {
            self = .unknown
            return
        }
        switch employees {
        case ..<10: self = .under10
        case ..<20: self = .from10
        case ..<50: self = .from20
        case ..<150: self = .from50
        case ..<200: self = .from150
        default: self = .from200
        }
    }
}

extension Enterprise {
    /// Headcount of the year that is compared; the latest earlier one when it is not known yet.
    public func employees(in year: Int) -> Double? { headcount(in: year)?.employees }

    /// That headcount and the year it is of.
    func headcount(in year: Int) -> (year: Int, employees: Double)? {
        var latest: (year: Int, employees: Double)?
        for facts in years where facts.year <= year {
            guard let employees = facts.employees, latest.map({ $0.year < facts.year }) ?? true else { continue }
            latest = (facts.year, employees)
        }
        return latest
    }

    /// What groups enterprises by activity: the CTN, else the division of the NAF.
    public var sector: String { codes["ctn"] ?? codes["naf"].map { String($0.prefix(2)) } ?? "nd" }
}
