import Statistics

/// What happens in a claim of one kind of event.
struct ClaimModel: Sendable {
    let event: [UInt8]
    private let days: QuantileTable
    private let incapacity: UInt32
    private let below10: UInt32
    private let death: UInt32

    /// Days of a claim never exceed three years.
    private static let longestStop = 1095.0

    init(_ profile: Activities.EventProfile) throws(StatisticsError) {
        let claims = Double(profile.claims)
        event = Array(profile.event.utf8)
        days = try QuantileTable(
            mean: Double(profile.days) / claims, spread: profile.stopSpread, highest: Self.longestStop, scale: 256,
            count: 4096)
        incapacity = UInt32(probability: Double(profile.incapacities) / claims)
        below10 = UInt32(probability: Double(profile.incapacitiesBelow10) / Double(profile.incapacities))
        death = UInt32(probability: Double(profile.deaths) / claims)
    }

    func draw(_ generator: inout SplitMix64) -> Outcome {
        let days = (days.draw(&generator) + 128) >> 8
        if generator.happens(death) { return Outcome(days: days, points: 0, isFatal: true) }
        return Outcome(days: days, points: points(&generator), isFatal: false)
    }

    /// A rate of incapacity: 1 to 9, or from 10 on, where each further band of five points is half as frequent.
    private func points(_ generator: inout SplitMix64) -> Int {
        guard generator.happens(incapacity) else { return 0 }
        if generator.happens(below10) { return 1 + generator.below(9) }
        let band = min(generator.next().trailingZeroBitCount, 17)
        return 10 + 5 * band + generator.below(5)
    }

    struct Outcome {
        let days: Int
        /// Rate of permanent incapacity, 0 without one.
        let points: Int
        let isFatal: Bool
    }
}
