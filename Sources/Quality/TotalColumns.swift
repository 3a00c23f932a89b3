import Facts
import Intake
import Words

/// A column of a measure that is the sum of the other columns of the measure: it counts twice.
enum TotalColumns {
    /// One for each file and measure that has such a column.
    static func doubts(_ readings: [ResourceReading]) -> [Doubt] {
        readings.flatMap { reading in
            ConstantColumns.all(reading.resource).compactMap { columns in
                columns.total(in: reading).map { doubt($0, reading.resource.file) }
            }
        }
    }

    private static func doubt(_ column: String, _ file: String) -> Doubt {
        Doubt(
            kind: .unnamedTotal, file: file, column: column,
            text: Bilingual(
                "\(file), colonne « \(column) » : elle vaut la somme des autres colonnes de la même grandeur ; si c'est un "
                    + "total, il est compté deux fois",
                "\(file), column \"\(column)\": it is the sum of the other columns of the measure; if it is a total, it counts "
                    + "twice: remove its \"measure\""))
    }
}

/// The columns of one measure that a constant of one dimension tells apart.
private struct ConstantColumns {
    let measure: Measure
    let dimension: Dimension
    /// By code.
    let names: [String: String]

    /// Those of three columns or more.
    static func all(_ resource: Resource) -> [ConstantColumns] {
        let columns = resource.schema.fields.compactMap { field -> (Measure, Dimension, String, String)? in
            guard let measure = field.vigie?.measure, !measure.isExposure, let constants = field.vigie?.constants,
                constants.count == 1, let (name, code) = constants.first, let dimension = Dimension(rawValue: name)
            else { return nil }
            return (measure, dimension, CodeForm.canonical(code.text, of: dimension), field.name)
        }
        let groups = Dictionary(grouping: columns) { "\($0.0.rawValue) \($0.1.rawValue)" }
        return groups.sorted { $0.key.precedesByScalars($1.key) }.map(\.value).filter { $0.count > 2 }.map { group in
            ConstantColumns(
                measure: group[0].0, dimension: group[0].1,
                names: Dictionary(group.map { ($0.2, $0.3) }) { first, _ in first })
        }
    }

    /// The name of the column that is the sum of the others in every row, but for rounding, in two rows at least.
    func total(in reading: ResourceReading) -> String? {
        let rows = rows(of: reading)
        guard rows.count > 1 else { return nil }
        return names.keys.sortedByScalars().first { code in rows.allSatisfy { Self.isTotal(code, of: $0) } }
            .flatMap { names[$0] }
    }

    private static func isTotal(_ code: String, of row: [String: Int64]) -> Bool {
        guard let total = row[code], total > 0 else { return false }
        let others = row.values.reduce(0, +) - total
        return (total - others).magnitude < UInt64(max(1, row.count - 1))
    }

    /// The amounts of the columns, by code, in each row that the other dimensions tell.
    private func rows(of reading: ResourceReading) -> [[String: Int64]] {
        let by = reading.dimensions.union([dimension]).subtracting([.year, .event]).sorted()
        guard let place = by.firstIndex(of: dimension) else { return [] }
        let base = FactBase([reading.part.facts])
        let question = ClaimQuestion(measure: measure, by: by, selection: Selection())
        var rows: [[String]: [String: Int64]] = [:]
        for year in base.years {
            for event in Event.allCases {
                guard let answer = try? base.claims(question, year: year, event: event).get() else { continue }
                for (codes, sum) in answer.rows {
                    let others = codes.enumerated().filter { $0.offset != place }.map(\.element)
                    rows[others + [year, event.rawValue], default: [:]][codes[place]] = sum.amount
                }
            }
        }
        return Array(rows.values)
    }
}
