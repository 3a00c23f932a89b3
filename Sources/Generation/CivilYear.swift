/// The days of a civil year, and how many claims fall on each.
struct CivilYear: Sendable {
    let number: Int
    /// `JJ/MM/AAAA` of each day.
    let texts: [[UInt8]]
    /// Running sum of the weights of the days.
    private let cumulated: [Int]

    init(_ number: Int) {
        self.number = number
        var (texts, cumulated, sum) = ([[UInt8]](), [Int](), 0)
        for month in 1...12 {
            for day in 1...Self.length(month: month, year: number) {
                let weekday = Self.weekday(day, month, number)
                sum += Self.monthWeights[month - 1] * Self.weekdayWeights[weekday]
                texts.append(Self.text(day, month, number))
                cumulated.append(sum)
            }
        }
        (self.texts, self.cumulated) = (texts, cumulated)
    }

    /// Of `claims` in the year, those of `day` (0 for 1 January): whole numbers that add up.
    func claims(on day: Int, of claims: Int) -> Int {
        let before = day == 0 ? 0 : cumulated[day - 1]
        let total = cumulated[cumulated.count - 1]
        return claims * cumulated[day] / total - claims * before / total
    }

    /// Few claims in August and on Sundays, many in June and from September on: an assumption about the season.
    private static let monthWeights = [103, 100, 106, 98, 97, 106, 97, 78, 107, 109, 102, 97]
    /// From Sunday to Saturday.
    private static let weekdayWeights = [4, 21, 20, 19, 19, 17, 7]

    private static func text(_ day: Int, _ month: Int, _ year: Int) -> [UInt8] {
        var row = RowBuffer(capacity: 16)
        for (number, width) in [(day, 2), (month, 2), (year, 4)] { row.digits(number, width: width) }
        return row.bytes.dropLast().map { $0 == UInt8(ascii: ";") ? UInt8(ascii: "/") : $0 }
    }

    private static func length(month: Int, year: Int) -> Int {
        let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// 0 for Sunday. Source: Sakamoto T. (1992), comp.lang.c.
    private static func weekday(_ day: Int, _ month: Int, _ year: Int) -> Int {
        let shifted = month < 3 ? year - 1 : year
        let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        return (shifted + shifted / 4 - shifted / 100 + shifted / 400 + offsets[month - 1] + day) % 7
    }
}
