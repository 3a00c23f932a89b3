import Glibc
import Statistics

extension SyntheticEnterprise {
    /// Years drawn before the one compared: windows of the law go back to the fifth.
    private static let past = 5

    init(number: Int, _ model: SyntheticModel, _ random: inout SplitMix64) {
        id = Siret.text(ofEnterprise: number)
        sector = model.sectors[random.place(in: model.sectors.map(\.sections))]
        let size = model.sizes[random.place(in: model.sizes.map(\.share))]
        let employees = exp(log(size.from) + random.uniform() * (log(size.to) - log(size.from)))
        let risk = exp(model.spread * random.normal() - model.spread * model.spread / 2)
        let pay = sector.pay * exp(0.2 * random.normal())
        years = Self.years(model, sector, employees: employees, pay: pay, &random)
        claims = Self.claims(model, sector, years, risk: risk, &random)
        answers = Answers(turnover: employees * pay, risk: risk, &random)
        investment = Self.investment(model, employees: employees, &random)
    }

    private static func years(
        _ model: SyntheticModel, _ sector: SyntheticModel.Sector, employees: Double, pay: Double,
        _ random: inout SplitMix64
    ) -> [Year] {
        var years: [Year] = []
        for year in (model.year - past)...model.year {
            let headcount = max(1, Int((employees * (1 + 0.04 * random.normal())).rounded()))
            let inflation = exp(0.025 * Double(year - model.year))
            let base = year == model.year ? sector.rate : sector.previousRate
            let rate = max(0.5, base * (1 + 0.1 * random.normal()))
            years.append(
                Year(
                    year: year, employees: headcount, payroll: Int(Double(headcount) * pay * inflation),
                    rate: Int((100 * rate).rounded())))
        }
        return years
    }

    private static func claims(
        _ model: SyntheticModel, _ sector: SyntheticModel.Sector, _ years: [Year], risk: Double,
        _ random: inout SplitMix64
    ) -> [Claim] {
        var claims: [Claim] = []
        for year in years {
            for kind in model.kinds {
                let mean = Double(year.employees) * sector.frequency / 1000 * kind.share * risk
                let count = random.poisson(mean: mean)
                claims += Array(repeating: Claim(year: year.year, kind: kind), count: count)
            }
        }
        return claims
    }

    private static func investment(
        _ model: SyntheticModel, employees: Double, _ random: inout SplitMix64
    ) -> Investment? {
        let invests = random.uniform() < model.investing
        let cost = Int(1000 * (4 + employees / 4) * exp(1.2 * random.normal()))
        let investment = Investment(
            month: 1 + Int(12 * random.uniform()), day: 1 + Int(28 * random.uniform()), cost: cost)
        return invests ? investment : nil
    }
}

extension SyntheticEnterprise.Answers {
    /// - Parameter turnover: the payroll, of which the turnover is two to five times as much.
    fileprivate init(turnover: Double, risk: Double, _ random: inout SplitMix64) {
        fulfilment = Int(40 + 60 * random.uniform())
        self.turnover = Int(turnover * (2 + 3 * random.uniform()))
        hasGoodActions = random.uniform() < 0.15
        isBelowLimits = risk < 0.8
        isShellWork = random.uniform() < 0.3
        project = ["cancerogeni", "ancoraggi", "elettrocuzione"][random.place(in: [1, 2, 1])]
        hasUnknownCode = random.uniform() < 0.01
    }
}

extension SplitMix64 {
    /// A standard normal deviate (Box and Muller 1958).
    fileprivate mutating func normal() -> Double {
        let radius = (-2 * log(1 - uniform())).squareRoot()
        return radius * cos(2 * Double.pi * uniform())
    }
}
