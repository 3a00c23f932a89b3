import Facts
import Indicators
import Intake
import Words

/// Published figures that stand far from their other years or from the other codes of their year.
public struct FigureCheck {
    /// In the order of the files; each names the line.
    public let findings: [Finding]
    /// What must be said beside the figures.
    public let cautions: [Bilingual]

    /// Compares figures of one indicator within one file only; `catalogue` names them.
    public init(_ readings: [ResourceReading], _ catalogue: Catalogue) {
        var series: [String: [PublishedSeries]] = [:]
        for reading in readings {
            for table in reading.part.facts.published {
                let published = PublishedSeries(
                    resource: reading.resource, table: table, book: reading.part.facts.book)
                if published.canLoseMarks { series[table.indicator, default: []].append(published) }
            }
        }
        let ordered = series.sorted { $0.key < $1.key }
        let outliers = ordered.map { Outliers(subject: catalogue.name(of: $0.key), points: $0.value.flatMap(\.points)) }
        findings = outliers.flatMap(\.findings)
        cautions = outliers.flatMap(\.cautions)
    }
}

extension Catalogue {
    /// What the indicator under a code is called: its code where it is none of the catalogue.
    func name(of code: String) -> Bilingual { indicator(code)?.name ?? Bilingual(same: code) }
}

/// The figures of one indicator in one file.
private struct PublishedSeries {
    let resource: Resource
    let table: PublishedTable
    let book: CodeBook

    private var file: String { resource.file }

    /// Nil where several columns hold the indicator, each for codes of its own.
    private var column: String? {
        let names = resource.schema.fields.filter { $0.vigie?.published == table.indicator }.map(\.name)
        return names.count == 1 ? names[0] : nil
    }

    /// Whether the figures have decimal marks to lose: counts have none.
    var canLoseMarks: Bool {
        let fields = resource.schema.fields.filter { $0.vigie?.published == table.indicator }
        guard fields.isEmpty || !fields.allSatisfy({ $0.type == "integer" }) else { return false }
        return table.figures.values.contains { $0.value.map { $0 != $0.rounded() } ?? false }
    }

    var points: [FigurePoint] {
        table.keys.compactMap { key in
            guard let figure = table.figures[key], let value = figure.value else { return nil }
            var codes: [Bilingual] = []
            var (year, section) = ("", String?.none)
            for (position, dimension) in table.dimensions.enumerated() {
                let code = book[dimension].codes[Int(key[position])]
                // What has no code is another mixture each year.
                if !code.isEmpty, CodeForm.isMissing(code) { return nil }
                if dimension == .codeRisque || dimension == .naf5 { section = String(code.prefix(2)) }
                if dimension == .year { year = code } else { codes.append(dimension.naming(code)) }
            }
            return FigurePoint(
                file: file, line: figure.line, column: column, year: year,
                codes: codes.joined(separator: Bilingual(same: ", ")),
                value: value, section: section)
        }
    }
}
