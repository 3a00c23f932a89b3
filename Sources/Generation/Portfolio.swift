import Statistics

/// The establishments, in seven bytes each, and the table by which claims find them.
struct Portfolio: Sendable {
    let activities: [Activity]
    let siret: Siret
    /// Place in `activities`.
    private(set) var activity: [UInt16] = []
    /// Place in the regions of the profile.
    private(set) var region: [UInt8] = []
    /// Employees in hundredths, the mean of all years.
    private(set) var employees: [UInt32] = []
    let claims: AliasTable

    /// Standard deviations of logarithms: sizes within a sector, and the risk of establishments of one size and sector.
    /// Both are assumptions: four establishments in five have fewer than ten employees, and one with claims has more.
    private static let sizeSpread = 1.6
    private static let riskSpread = 0.9

    init(count: Int, seed: UInt64, profile: NationalProfile) throws(StatisticsError) {
        let activities = profile.activities.list
        let kinds = AliasTable(activities.map(\.establishments))
        let regions = AliasTable(profile.activities.regions.map { Double($0.employees) })
        let sizes = try Self.unitMean(spread: Self.sizeSpread)
        let risks = try Self.unitMean(spread: Self.riskSpread)
        var generator = SplitMix64(seed: seed, stream: .establishments)
        var weights: [Double] = []
        weights.reserveCapacity(count)
        for _ in 0..<count {
            let kind = kinds.draw(&generator)
            let size = Self.size(Double(sizes.draw(&generator)) / Self.scale * activities[kind].meanEmployees)
            activity.append(UInt16(kind))
            region.append(UInt8(regions.draw(&generator)))
            employees.append(size)
            weights.append(Double(size) * activities[kind].risk * Double(risks.draw(&generator)))
        }
        self.activities = activities
        siret = Siret(seed: seed)
        claims = AliasTable(weights)
    }

    private static let scale = 65536.0

    private static func unitMean(spread: Double) throws(StatisticsError) -> QuantileTable {
        try QuantileTable(mean: 1, spread: spread, highest: 1000, scale: scale, count: 16384)
    }

    /// In hundredths, from half a job to the largest plants.
    private static func size(_ employees: Double) -> UInt32 { UInt32(min(max(employees, 0.5), 20_000) * 100) }
}
