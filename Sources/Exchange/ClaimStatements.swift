import Facts
import Intake

/// The statements that sum a file of single claims where its rows are, by the same definitions as when Vigie reads it.
struct ClaimStatements {
    /// The description of what they write.
    let resource: Resource
    private let source: Resource
    private let codes: [Field]
    private let measures: [Measure]
    private let dialect: SQLDialect

    init(_ source: Resource, _ requests: FactRequests, _ reader: FolderReader, _ dialect: SQLDialect) {
        (self.source, self.dialect) = (source, dialect)
        codes = reader.keptColumns(of: source, for: requests)
        let columns = Set(source.schema.fields.compactMap { $0.vigie?.claim })
        measures = ClaimMeasures.measures(of: columns, for: requests)
        var resource = source.summedClaims(codes + measures.map { Field(sumsOf: $0, name: Self.column($0)) })
        resource.path = source.name + ".csv"
        let declared = source.schema.missingValues ?? []
        let empty = declared.contains { $0.value.isEmpty } ? [] : [MissingValue(value: "", label: nil)]
        resource.schema.missingValues = declared + empty
        self.resource = resource
    }

    private static func column(_ measure: Measure) -> String { "vigie-" + measure.rawValue }

    /// All of them, in their order; they read below `data` and write below `folder`.
    func text(from data: String, into folder: String) -> String {
        [
            "-- \(source.name): where its rows are. Where they are a table, select its columns as texts in the place of the file.",
            dialect.source(
                view("source"), path: data + "/" + source.path, delimiter: source.dialect?.delimiter ?? ";",
                encoding: source.encoding ?? "utf-8", skipping: (source.dialect?.headerRows?.first ?? 1) - 1),
            "-- Its texts without the blanks around them; what they tell, and whether the row can be read; what each claim adds.",
            dialect.view(view("texts"), texts), dialect.view(view("rows"), rows), dialect.view(view("claims"), claims),
            dialect.written(sums, to: folder + "/" + resource.path),
            "-- Control totals, which vigie compares with what it reads.",
            dialect.written(control, to: folder + "/" + ControlTotals.name(of: resource)),
        ].joined(separator: "\n")
    }

    private func view(_ kind: String) -> String { kind + " " + source.name }
    private func from(_ kind: String) -> String { "FROM " + dialect.name(view(kind)) }

    private static func list(_ fields: [String]) -> String { fields.joined(separator: ",\n  ") }

    private var texts: String {
        let used = codes + source.schema.fields.filter { $0.vigie?.claim.map { $0 != .identifier } ?? false }
        let fields = used.map { dialect.name($0.name) }.map { "COALESCE(TRIM(\($0)), '') AS \($0)" }
        return "SELECT\n  \(Self.list(fields))\n\(from("source"))"
    }

    private var columns: [(kind: ClaimColumn, expression: ColumnExpression)] {
        source.schema.fields.compactMap { field in
            guard let kind = field.vigie?.claim, kind != .identifier else { return nil }
            return (kind, ColumnExpression(field, kind, of: source, dialect))
        }
    }

    private var rows: String {
        let numbers = columns.filter { !$0.kind.marksDeath }.map { "\($0.expression.value) AS \(Self.input($0.kind))" }
        let isValid = columns.map(\.expression.isValid)
        let rest = [
            "\(death) AS vigie_death",
            "\(isValid.isEmpty ? "TRUE" : isValid.joined(separator: "\n    AND ")) AS vigie_is_valid",
        ]
        return "SELECT\n  \(Self.list(codeNames + numbers + rest))\n\(from("texts"))"
    }

    private var claims: String {
        let amounts = measures.map { "\(amount(of: $0)) AS \(dialect.name(Self.column($0)))" }
        return "SELECT\n  \(Self.list(codeNames + amounts))\n\(from("rows")) WHERE vigie_is_valid"
    }

    /// A mark and a date may both tell a death: either is enough; else the last of them that is filled.
    private var death: String {
        let marks = columns.filter { $0.kind.marksDeath }.map(\.expression)
        guard !marks.isEmpty else { return "0" }
        let known =
            marks.map { "WHEN \($0.value) = 1 THEN 1" }
            + marks.reversed().map {
                "WHEN NOT (\($0.isBlank)) THEN \($0.value)"
            }
        return "CASE \(known.joined(separator: " ")) ELSE 0 END"
    }

    private static func input(_ kind: ClaimColumn) -> String {
        "vigie_" + kind.rawValue.replacing("-", with: "_")
    }

    /// The number of a claim that a measure is made from.
    private func input(of rule: ClaimRule) -> String {
        let rate = columns.contains { $0.kind == .incapacityRate } ? Self.input(.incapacityRate) : "0"
        return switch rule.input {
        case .presence: "1"
        case .days: Self.input(.days)
        case .incapacityRate: rate
        case .points:
            "CASE WHEN vigie_death IS NULL THEN NULL WHEN vigie_death = 1 THEN \(ClaimRule.pointsOfDeath) ELSE \(rate) END"
        case .death: "vigie_death"
        case .cost: Self.input(.cost)
        }
    }

    private func amount(of measure: Measure) -> String {
        let rule = ClaimRule(measure)
        let number = input(of: rule)
        return switch rule.amount {
        case .same: number
        case .squared: "(\(number)) * (\(number))"
        case .squaredEuros:
            "CAST(ROUND(\(number), 0) AS DECIMAL(18, 0)) * CAST(ROUND(\(number), 0) AS DECIMAL(18, 0))"
        case .isWithin(let range):
            "CASE WHEN (\(number)) IS NULL THEN NULL WHEN \(test(number, range, rule)) THEN 1 ELSE 0 END"
        }
    }

    private func test(_ number: String, _ range: ClosedRange<Int64>, _ rule: ClaimRule) -> String {
        // Costs are in euros here, and the bounds of a rule in cents.
        let isCost = rule.input == .cost
        let lower = isCost ? "\(Double(range.lowerBound) / 100)" : "\(range.lowerBound)"
        let tests = [
            range.lowerBound == .min ? nil : "(\(number)) >= \(lower)",
            range.upperBound == .max ? nil : "(\(number)) <= \(range.upperBound)",
        ].compactMap(\.self)
        return tests.joined(separator: " AND ")
    }

    private func total(of measure: Measure) -> String {
        let amount = "COALESCE(\(dialect.name(Self.column(measure))), 0)"
        let total = measure.keepsLargest ? "GREATEST(MAX(\(amount)), 0)" : "SUM(\(amount))"
        return "CAST(\(total) AS \(dialect.textType))"
    }

    private var codeNames: [String] { codes.map { dialect.name($0.name) } }

    /// A value that a claim lacks has a row of its own, in which it is empty and the others are 0.
    private var sums: String {
        let names = measures.map { dialect.name(Self.column($0)) }
        let totals = zip(measures, names).map { "\(total(of: $0)) AS \($1)" }
        let absent = names.map { "CASE WHEN \($0) IS NULL THEN '' ELSE '0' END AS \($0)" }
        return """
            SELECT \(Self.list(codeNames + totals))
            \(from("claims")) GROUP BY \(codeNames.joined(separator: ", "))
            UNION ALL
            SELECT \(Self.list(codeNames + absent))
            \(from("claims")) WHERE \(names.map { "\($0) IS NULL" }.joined(separator: " OR "))
            ORDER BY \((1...codes.count + measures.count).map(String.init).joined(separator: ", "))
            """
    }

    private var control: String {
        let counts = [
            "SELECT 'rows' AS what, CAST(COUNT(*) AS \(dialect.textType)) AS total \(from("rows"))",
            "SELECT 'refused', CAST(COUNT(*) AS \(dialect.textType)) \(from("rows")) WHERE NOT vigie_is_valid",
        ]
        let sums = measures.filter { !$0.keepsLargest }.map {
            "SELECT \(dialect.text($0.rawValue)), \(total(of: $0)) \(from("claims"))"
        }
        return (counts + sums).joined(separator: "\nUNION ALL ")
    }
}
