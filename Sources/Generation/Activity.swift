/// One code of the NAF within a committee: what an establishment does, and the risk of doing it.
struct Activity: Sendable {
    /// The cells `ctn;code_naf;code_risque`, which both files have in this order.
    let cells: [UInt8]
    let committee: Int
    /// Establishments of the country, the weight of the activity.
    let establishments: Double
    let meanEmployees: Double
    /// Hours a year for one employee.
    let hours: Int
    /// Claims of a year for one employee.
    let risk: Double
    /// Probability that a claim is an accident at work, and that it is an accident at all, in parts of 2^32.
    let accident: UInt32
    let accidentOrCommuting: UInt32
}

extension Activities {
    /// The codes of all sectors; those of one sector share its figures.
    var list: [Activity] {
        let employees = Dictionary(sectors.map { ($0.ctn, $0.employees) }, uniquingKeysWith: +)
        return sectors.flatMap { sector in
            let committee = committees.firstIndex { $0.ctn == sector.ctn } ?? 0
            let share = Double(sector.employees) / Double(employees[sector.ctn] ?? sector.employees)
            let commuting = Double(committees[committee].commuting) * share
            return sector.naf.map { Activity(sector, naf: $0, committee: committee, commuting: commuting) }
        }
    }
}

extension Activity {
    fileprivate init(_ sector: Activities.Sector, naf: String, committee: Int, commuting: Double) {
        let accidents = Double(sector.accidents)
        let claims = accidents + commuting + Double(sector.diseases)
        cells = Array("\(sector.ctn);\(naf);\(Self.riskCode(ctn: sector.ctn, naf: naf))".utf8)
        self.committee = committee
        establishments = Double(sector.establishments) / Double(sector.naf.count)
        meanEmployees = Double(sector.employees) / Double(sector.establishments)
        hours = sector.hours / sector.employees
        risk = claims / Double(sector.employees)
        accident = UInt32(probability: accidents / claims)
        accidentOrCommuting = UInt32(probability: (accidents + commuting) / claims)
    }

    /// A code of the form of the tariff (`25.6BA`), made of the NAF and of the committee: no decree has it.
    private static func riskCode(ctn: String, naf: String) -> String {
        naf.prefix(2) + "." + naf.dropFirst(2).prefix(1) + naf.suffix(1) + ctn.prefix(1)
    }
}
