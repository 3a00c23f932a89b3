import Facts
import Indicators
import Intake
import Words

/// Sums of claims and of employees that stand far from those of the other years of their code: a year that is read
/// twice, a lost file, a slip of a factor of ten.
struct CountCheck {
    let findings: [Finding]

    /// Below so many in the median year, chance alone may make a year ten times another.
    static let smallestMedian = 30.0

    private static let dimensions: [Dimension] = [.ctn, .naf2, .naf38, .tableau, .region]

    init(_ readings: [ResourceReading], _ base: FactBase) {
        let present = readings.reduce(into: Set<Dimension>()) { $0.formUnion($1.dimensions) }
        findings = Self.dimensions.filter(present.contains).flatMap { dimension in
            Event.allCases.flatMap { event in
                Self.outliers(event.name, Self.claims(base, event, dimension))
            } + Self.outliers(Self.employeesName, Self.employees(base, dimension))
        }
    }

    private static let employeesName = Bilingual(
        Measure.employees.name(.french).uppercasedFirst, Measure.employees.name(.english).uppercasedFirst)

    private static func outliers(_ subject: Bilingual, _ points: [FigurePoint]) -> [Finding] {
        let medians = Dictionary(grouping: points, by: \.codes).compactMapValues { Outliers.median($0.map(\.value)) }
        let large = points.filter { (medians[$0.codes] ?? 0) >= smallestMedian }
        return Outliers(subject: subject, points: large, comparesCodes: false).findings
    }

    private static func claims(_ base: FactBase, _ event: Event, _ dimension: Dimension) -> [FigurePoint] {
        let question = ClaimQuestion(measure: .claims, by: [dimension], selection: Selection())
        return base.years.flatMap { year in
            points(try? base.claims(question, year: year, event: event).get(), .claims, dimension, year)
        }
    }

    private static func employees(_ base: FactBase, _ dimension: Dimension) -> [FigurePoint] {
        guard !dimension.describesClaim else { return [] }
        return base.years.flatMap { year in
            let answer = base.exposure(.employees, year: year, by: [dimension], selection: Selection())
            return points(try? answer.get(), .employees, dimension, year)
        }
    }

    private static func points(
        _ answer: Answer?, _ measure: Measure, _ dimension: Dimension, _ year: String
    ) -> [FigurePoint] {
        (answer?.rows ?? [:]).filter { $0.value.missing == 0 && !CodeForm.isMissing($0.key[0]) }
            .sorted { $0.key.precedesByScalars($1.key) }.map { codes, sum in
                FigurePoint(
                    year: year, codes: dimension.naming(codes[0]),
                    value: Double(sum.amount) / Double(measure.scale))
            }
    }
}
