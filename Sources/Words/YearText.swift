/// Years as people write them.
public enum YearText {
    /// Years in order, those that follow each other as one range: `2014, 2023–2025`.
    public static func joined(_ years: [Int]) -> String {
        var ranges: [(first: Int, last: Int)] = []
        for year in years {
            if let last = ranges.last, last.last + 1 == year {
                ranges[ranges.count - 1].last = year
            } else {
                ranges.append((year, year))
            }
        }
        return ranges.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)–\($0.last)" }.joined(separator: ", ")
    }
}
