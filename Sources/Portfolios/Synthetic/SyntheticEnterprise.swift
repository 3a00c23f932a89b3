import Glibc
import Statistics

/// One drawn enterprise and what happens to it.
struct SyntheticEnterprise {
    struct Year {
        let year: Int
        let employees: Int
        /// Whole euros.
        let payroll: Int
        /// Hundredths of a percent.
        let rate: Int
    }

    struct Claim {
        let year: Int
        let kind: SyntheticModel.Kind
    }

    let id: String
    let sector: SyntheticModel.Sector
    let years: [Year]
    let claims: [Claim]
    /// Facts of foreign schemes, drawn after everything else.
    let fulfilment: Int
    let turnover: Int
    let hasGoodActions: Bool
    let isBelowLimits: Bool
    let isShellWork: Bool
    let project: String
    /// Day of the year (1 to 365) and cost in euros of an investment; nil without one.
    let investment: (month: Int, day: Int, cost: Int)?
    let hasUnknownCode: Bool

    /// Years drawn before the one compared: windows of the law go back to the fifth.
    static let past = 5

    init(number: Int, _ model: SyntheticModel, _ random: inout SeededRandom) {
        id = String(repeating: "0", count: max(0, 14 - String(number).count)) + String(number)
        sector = model.sectors[random.place(in: model.sectors.map(\.sections))]
        let size = model.sizes[random.place(in: model.sizes.map(\.share))]
        let employees = exp(log(size.from) + random.uniform() * (log(size.to) - log(size.from)))
        let factor = exp(model.spread * Self.normal(&random) - model.spread * model.spread / 2)
        let pay = sector.pay * exp(0.2 * Self.normal(&random))
        let sector = sector
        let first = model.year - Self.past
        years = (first...model.year).map { year in
            Self.year(year, model: model, sector: sector, employees: employees, pay: pay, &random)
        }
        claims = years.flatMap { year in
            model.kinds.flatMap { kind in
                let mean = Double(year.employees) * sector.frequency / 1000 * kind.share * factor
                return (0..<random.poisson(mean: mean)).map { _ in Claim(year: year.year, kind: kind) }
            }
        }
        fulfilment = Int(40 + 60 * random.uniform())
        turnover = Int(employees * pay * (2 + 3 * random.uniform()))
        hasGoodActions = random.uniform() < 0.15
        isBelowLimits = factor < 0.8
        isShellWork = random.uniform() < 0.3
        project = ["cancerogeni", "ancoraggi", "elettrocuzione"][random.place(in: [1, 2, 1])]
        let invests = random.uniform() < model.investing
        let amount = Int(1000 * exp(1.2 * Self.normal(&random) + log(4 + employees / 4)))
        let (month, day) = (1 + random.place(in: Array(repeating: 1, count: 12)), 1 + Int(28 * random.uniform()))
        investment = invests ? (month, day, amount) : nil
        hasUnknownCode = random.uniform() < 0.01
    }

    private static func year(
        _ year: Int, model: SyntheticModel, sector: SyntheticModel.Sector, employees: Double, pay: Double,
        _ random: inout SeededRandom
    ) -> Year {
        let growth = 1 + 0.04 * normal(&random)
        let headcount = max(1, Int((employees * growth).rounded()))
        let inflation = exp(0.025 * Double(year - model.year))
        let base = year == model.year ? sector.rate : sector.previousRate
        let rate = max(0.5, base * (1 + 0.1 * normal(&random)))
        return Year(
            year: year, employees: headcount, payroll: Int(Double(headcount) * pay * inflation),
            rate: Int((100 * rate).rounded()))
    }

    /// A standard normal deviate, by the polar form of Box and Muller.
    private static func normal(_ random: inout SeededRandom) -> Double {
        let radius = (-2 * log(1 - random.uniform())).squareRoot()
        return radius * cos(2 * Double.pi * random.uniform())
    }
}
