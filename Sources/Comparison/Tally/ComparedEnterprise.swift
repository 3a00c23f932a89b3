import Schemes

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
