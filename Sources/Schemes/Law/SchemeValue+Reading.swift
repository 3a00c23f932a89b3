import Parameters
import Words

extension SchemeValue {
    /// Reads a value; `parameter` names a file of one of the folders `tables`, whose years come before `periods`.
    init(_ reader: inout NodeReader, checked: Day, tables: [ParameterFiles]) throws(SchemeError) {
        name = try reader.text("name")
        title = try reader.optionalWording("title") ?? Wording(name, name)
        unit = try reader.text("unit")
        self.checked = try reader.optionalDay("checked") ?? checked
        var periods: [ValuePeriod] = []
        if let file = try reader.optionalText("parameter") {
            periods = try Self.periods(of: file, path: try reader.texts("path"), tables, place: reader.place)
        }
        for var period in try reader.objects("periods") { periods.append(try ValuePeriod(&period)) }
        self.periods = periods
        try reader.finish()
        for (index, one) in periods.enumerated() {
            for other in periods[..<index] where other.period.overlaps(one.period) {
                throw .malformed(place: reader.place, fault: .wrongPeriod(one.period.text))
            }
        }
    }

    private static func periods(
        of file: String, path: [String], _ tables: [ParameterFiles], place: String
    ) throws(SchemeError) -> [ValuePeriod] {
        guard let folder = tables.first(where: { $0.names.contains(file) }) else {
            throw .parameter(place: place, file: file, detail: "no such table")
        }
        let parameter: DatedParameter
        do {
            parameter = try folder.parameter(file)
        } catch {
            throw .parameter(place: place, file: file, detail: String(describing: error))
        }
        return parameter.values.compactMap { ValuePeriod($0, path: path) }
    }
}

extension ValuePeriod {
    /// The period of a parameter file: its table, or the number under `path`; nil when the table has no such number.
    fileprivate init?(_ value: DatedValue, path: [String]) {
        guard let from = Day.first(of: value.from) else { return nil }
        period = LegalPeriod(from: from, to: value.to.flatMap { Day.last(of: $0) })
        reference = value.reference
        grade = Grade(rawValue: value.grade) ?? .c
        if path.isEmpty, !value.entries.isEmpty {
            content = .table(value.entries, grades: value.grades.compactMapValues { Grade(rawValue: $0) })
        } else if path.isEmpty, !value.codes.isEmpty {
            content = .codes(value.codes)
        } else if let number = path.isEmpty ? value.number : value.entries[path] {
            content = .number(number)
        } else {
            return nil
        }
    }

    fileprivate init(_ reader: inout NodeReader) throws(SchemeError) {
        period = try LegalPeriod(&reader)
        reference = try reader.text("reference")
        grade = try reader.grade("grade")
        content = try ValueContent(&reader)
        try reader.finish()
    }
}
