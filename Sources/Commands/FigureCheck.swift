import Facts
import Indicators
import Intake

/// Published figures that stand far from their other years or from the other codes of their year.
struct FigureCheck {
    let findings: [String]

    init(_ study: Study) {
        var series: [String: [PublishedSeries]] = [:]
        for reading in study.readings {
            for table in reading.part.facts.published {
                series[table.indicator, default: []].append(
                    PublishedSeries(file: reading.resource.file, table: table, book: reading.part.facts.book))
            }
        }
        findings = series.sorted { $0.key < $1.key }.flatMap { indicator, parts in
            let points = parts.flatMap(\.points)
            return parts.flatMap(\.conflicts) + Outliers(indicator: indicator, points: points).sentences
        }
    }
}

/// The figures of one indicator in one file.
private struct PublishedSeries {
    let file: String
    let table: PublishedTable
    let book: CodeBook

    var points: [PublishedPoint] {
        table.keys.compactMap { key in
            guard let figure = table.figures[key], let value = figure.value else { return nil }
            var codes: [String] = []
            var year = ""
            for (position, dimension) in table.dimensions.enumerated() {
                let code = book[dimension].codes[Int(key[position])]
                if dimension == .year { year = code } else { codes.append("\(dimension.rawValue) \(code)") }
            }
            return PublishedPoint(
                file: file, line: figure.line, year: year, codes: codes.joined(separator: ", "), value: value)
        }
    }

    var conflicts: [String] {
        table.conflicts.map { key in
            let codes = table.dimensions.enumerated().map { book[$1].codes[Int(key[$0])] }
            return "\(file): \(table.indicator) is given twice for \(codes.joined(separator: " ")); the first counts"
        }
    }
}

/// One published figure with its place.
struct PublishedPoint {
    let file: String
    let line: Int
    let year: String
    let codes: String
    let value: Double
}
