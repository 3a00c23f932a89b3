/// Size bands of establishments, as the reports of the field print them.
enum SizeBand: String, CaseIterable, Sendable {
    case from1 = "1-9"
    case from10 = "10-19"
    case from20 = "20-49"
    case from50 = "50-99"
    case from100 = "100-199"
    case from200 = "200+"

    /// The band of a mean number of employees, in hundredths: 9,99 is still under ten.
    static func position(hundredths: Int) -> Int {
        [1_000, 2_000, 5_000, 10_000, 20_000].firstIndex { hundredths < $0 } ?? 5
    }

    static let texts = allCases.map { Array($0.rawValue.utf8) }
}
