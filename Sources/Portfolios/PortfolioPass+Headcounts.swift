import Schemes

extension PortfolioPass {
    /// The yearly headcount of the whole enterprise, which thresholds of the law read.
    static let headcount = "national_employees"

    /// Sums the headcounts of the establishments of one enterprise, year by year, where the file does not declare that of
    /// the enterprise. An enterprise of one establishment has its headcount, and nothing is summed.
    ///
    /// An establishment without a row between two of its years, or with an empty headcount, leaves that of the enterprise
    /// unknown.
    mutating func sumHeadcounts() {
        var groups: [Substring: [Int]] = [:]
        for (place, enterprise) in enterprises.enumerated() {
            enterprises[place].markDeclaredHeadcounts()
            guard let siren = EnterpriseIdentifier.of(enterprise.id) else { continue }
            groups[siren, default: []].append(place)
        }
        for places in groups.values where places.count > 1 {
            establishmentsOfSharedEnterprises += places.count
            sumHeadcounts(of: places)
        }
    }

    private mutating func sumHeadcounts(of places: [Int]) {
        var sums: [Int: (employees: Double?, rows: Int)] = [:]
        for place in places {
            for year in enterprises[place].spannedYears {
                let employees = enterprises[place].facts(of: year)?.employees
                let known = sums[year] ?? (0, 0)
                let sum = known.employees.flatMap { sum in employees.map { sum + $0 } }
                sums[year] = (sum, known.rows + 1)
            }
        }
        for place in places { enterprises[place].takeHeadcounts(sums) }
    }
}

extension Enterprise {
    fileprivate mutating func markDeclaredHeadcounts() {
        for index in years.indices where years[index].others[PortfolioPass.headcount] != nil {
            years[index].summed[PortfolioPass.headcount] = 0
        }
    }

    /// From the first year of the establishment to its last: between them it exists, whether or not it has a row.
    fileprivate var spannedYears: ClosedRange<Int> {
        let known = years.map(\.year)
        return (known.min() ?? 0)...(known.max() ?? 0)
    }

    /// A headcount of the enterprise that the file declares stands.
    fileprivate mutating func takeHeadcounts(_ sums: [Int: (employees: Double?, rows: Int)]) {
        for index in years.indices where years[index].others[PortfolioPass.headcount] == nil {
            guard let sum = sums[years[index].year] else { continue }
            years[index].others[PortfolioPass.headcount] = sum.employees
            years[index].summed[PortfolioPass.headcount] = sum.rows
        }
    }
}
