import Schemes
import Words

/// An enterprise in the year compared: what every column asks of it, looked up once.
struct ComparedEnterprise {
    let enterprise: Enterprise
    let year: Int
    let employees: Double?
    /// Cents.
    let payroll: Int?
    let contributions: Int?
    let size: SizeBand
    let sector: String
    /// The group of enterprises to which it belongs; nil where it stands alone.
    let holding: String?

    init(_ enterprise: Enterprise, in year: Int) {
        let facts = enterprise.facts(of: year)
        self.enterprise = enterprise
        self.year = year
        employees = enterprise.employees(in: year)
        (payroll, contributions) = (facts?.payroll, facts?.contributions)
        size = SizeBand(employees: employees)
        (sector, holding) = (enterprise.sector, enterprise.holding)
    }

    var weight: Double { enterprise.weight }
}

extension Enterprise {
    /// The same enterprise and past, `shift` years later: under the law of another year, only the law differs.
    public func moved(by shift: Int) -> Enterprise {
        guard shift != 0 else { return self }
        var copy = self
        copy.created = created.map { $0 + shift }
        for index in copy.years.indices { copy.years[index].year += shift }
        copy.claims = claims.map { $0.moved(to: $0.year + shift) }
        for index in copy.actions.indices {
            copy.actions[index].date = actions[index].date.moved(by: shift)
            copy.actions[index].reserved = actions[index].reserved?.moved(by: shift)
        }
        for index in copy.aids.indices { copy.aids[index].date = aids[index].date.moved(by: shift) }
        return copy
    }
}

extension Day {
    /// The same day of another year; 29 February is the 28th where there is none.
    fileprivate func moved(by shift: Int) -> Day {
        let tail = description.dropFirst(4)
        let year = String(self.year + shift)
        return Day(year + tail) ?? Day(year + "-02-28") ?? self
    }
}
