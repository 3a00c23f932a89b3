import Statistics

/// The rows of `cotisations.csv`, by year and establishment: layout `etablissements-cotisations`.
struct ContributionFile {
    private let portfolio: Portfolio
    private let regions: [[UInt8]]
    /// Mean notified rates by committee, in hundredths of a percent.
    private let rates: [Int]
    private var generator: SplitMix64

    static let header =
        "siret;annee;ctn;code_naf;code_risque;region;tranche_effectif;salaries;heures;masse_salariale;cotisations\n"

    init(_ portfolio: Portfolio, _ profile: NationalProfile, seed: UInt64) {
        self.portfolio = portfolio
        regions = profile.activities.regions.map { Array($0.code.utf8) }
        rates = profile.activities.committees.map { Int(($0.rate * 100).rounded()) }
        generator = SplitMix64(seed: seed, stream: .contributions)
    }

    /// Appends the row of the establishment `index` in `year`.
    ///
    /// Employees move by a twentieth at most around their mean; an hour is paid 18 to 30 euros. Both are assumptions.
    mutating func add(_ index: Int, year: Int, to row: inout RowBuffer) {
        let activity = portfolio.activities[Int(portfolio.activity[index])]
        let employees = Int(portfolio.employees[index]) * (9_500 + generator.below(1_001)) / 10_000
        let hours = employees * activity.hours / 100
        let payroll = hours * (1_800 + generator.below(1_201))
        row.digits(portfolio.siret.number(of: index), width: 14)
        row.digits(year, width: 4)
        row.text(activity.cells)
        row.text(regions[Int(portfolio.region[index])])
        row.text(SizeBand.texts[SizeBand.position(hundredths: employees)])
        row.decimal(employees)
        row.digits(hours)
        row.decimal(payroll)
        row.decimal(payroll * rates[activity.committee] / 10_000)
        row.endRow()
    }
}
