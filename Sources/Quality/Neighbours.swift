import Words

/// The figures of the codes around a code, in its own file and year: what shows that a rate lost its decimal mark where no
/// other year does.
struct Neighbours {
    private let largest: [Group: Double]

    private struct Group: Hashable {
        let file: String?
        let year: String
        let section: String
    }

    /// A whole number so many times the largest of its neighbours with decimals has lost its mark.
    static let ratio = 10.0

    /// - Parameter points: figures of one indicator; where most are whole numbers, no mark can be lost.
    init(_ points: [FigurePoint]) {
        guard points.count(where: \.isWhole) * 2 <= points.count else {
            largest = [:]
            return
        }
        let marked = points.filter { !$0.isWhole && $0.section != nil }
        let pairs = marked.compactMap { point in Self.group(point).map { ($0, point.value) } }
        largest = Dictionary(pairs, uniquingKeysWith: max)
    }

    private static func group(_ point: FigurePoint) -> Group? {
        point.section.map { Group(file: point.file, year: point.year, section: $0) }
    }

    /// Why a figure stands far from those of its section; nil where another of its `years` is like it.
    func reason(_ point: FigurePoint, years: [FigurePoint]) -> Bilingual? {
        guard point.isWhole, let group = Self.group(point), let largest = largest[group],
            point.value >= Self.ratio * largest,
            !years.contains(where: { $0.year != point.year && $0.value * Self.ratio > point.value })
        else { return nil }
        let number = PlainNumber.text(largest)
        return Bilingual(
            "un nombre entier, au moins dix fois le plus grand de sa section (\(number)), sans doute une virgule perdue",
            "a whole number, ten times or more the largest of its section (\(number)), probably a lost decimal mark")
    }
}
