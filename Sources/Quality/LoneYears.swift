import Facts
import Indicators
import Intake
import Words

/// Years of a file that stand far from all its others: a slip in a date, for no clock says which years are to come.
public struct LoneYears {
    /// In the order of the years.
    let years: [String]

    /// So many years behind the others, nothing is a new edition any more.
    static let gapAfter = 3
    /// So many years before the others, nothing is a point of comparison any more.
    static let gapBefore = 10
    /// Where two years leave open which of them is the slip, one that has a hundredth of the amounts of the other is.
    static let share: Int64 = 100

    /// - Parameter amounts: what each year counts, nil where it is not known.
    init(_ amounts: [(year: Int, amount: Int64?)]) {
        var rest = amounts.sorted { $0.year < $1.year }
        var lone: [Int] = []
        while let last = rest.last, Self.stands(last, apartFrom: rest.dropLast(), by: Self.gapAfter) {
            lone.append(rest.removeLast().year)
        }
        while let first = rest.first, Self.stands(first, apartFrom: rest.dropFirst(), by: Self.gapBefore) {
            lone.append(rest.removeFirst().year)
        }
        years = lone.sorted().map(String.init)
    }

    /// - Parameter others: all before it, or all behind it, in order.
    private static func stands(
        _ point: (year: Int, amount: Int64?), apartFrom others: ArraySlice<(year: Int, amount: Int64?)>, by least: Int
    ) -> Bool {
        guard let nearest = others.min(by: { abs($0.year - point.year) < abs($1.year - point.year) }) else {
            return false
        }
        let gap = abs(nearest.year - point.year)
        let widest = zip(others, others.dropFirst()).map { $1.year - $0.year }.max()
        guard gap >= least else { return false }
        if let widest, others.count > 2, gap > widest { return !counts(point, moreThan: others) }
        guard let amount = point.amount, let usual = nearest.amount else { return false }
        return amount * share <= usual
    }

    /// A year with more than the others usually have is no slip in some rows.
    private static func counts(
        _ point: (year: Int, amount: Int64?), moreThan others: ArraySlice<(year: Int, amount: Int64?)>
    ) -> Bool {
        let known = others.compactMap(\.amount).sorted()
        guard let amount = point.amount, !known.isEmpty else { return false }
        return amount > known[known.count / 2]
    }

    /// One for each file that has such years.
    public static func doubts(_ readings: [ResourceReading]) -> [Doubt] {
        readings.flatMap { reading in
            // Most files have no gap: nothing needs to be summed.
            guard hasGap(reading.part.facts.book[.year].codes.compactMap { Int($0) }.sorted()) else { return [Doubt]() }
            let base = FactBase([reading.part.facts])
            let known = base.years.compactMap { year in Int(year).map { ($0, amount(of: year, base)) } }
            return LoneYears(known).years.map { doubt($0, reading) }
        }
    }

    private static func hasGap(_ years: [Int]) -> Bool {
        zip(years, years.dropFirst()).contains { $1 - $0 >= gapAfter }
    }

    /// Claims of a year, else employees.
    private static func amount(of year: String, _ base: FactBase) -> Int64? {
        let question = ClaimQuestion(measure: .claims, by: [], selection: Selection())
        let claims = Event.allCases.compactMap {
            try? base.claims(question, year: year, event: $0).get().rows[[]]?.amount
        }
        if !claims.isEmpty { return claims.reduce(0, +) }
        return try? base.exposure(.employees, year: year, by: [], selection: Selection()).get().rows[[]]?.amount
    }

    private static func doubt(_ year: String, _ reading: ResourceReading) -> Doubt {
        let file = reading.resource.file
        let line = reading.part.line(of: year, .year)
        let (french, english) = (line.map { ", ligne \($0)" } ?? "", line.map { ", line \($0)" } ?? "")
        return Doubt(
            kind: .loneYear, file: file, line: line,
            text: Bilingual(
                "\(file)\(french) : l'année \(year) est loin de toutes les autres du fichier",
                "\(file)\(english): the year \(year) is far from all others of the file: if it is a slip, correct it"))
    }
}
