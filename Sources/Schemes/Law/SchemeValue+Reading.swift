import Declarations
import Words

extension SchemeValue {
    /// Reads a value; `parameter` names a file of one of the folders `tables`, whose years come before `periods`.
    init(_ reader: inout NodeReader, checked: Day, tables: [ParameterFiles]) throws(SchemeError) {
        name = try reader.text("name")
        title = try reader.optionalBilingual("title") ?? Bilingual(same: name)
        unit = try reader.text("unit")
        self.checked = try reader.optionalDay("checked") ?? checked
        var periods: [ValuePeriod] = []
        if let file = try reader.optionalText("parameter") {
            periods = try Self.periods(of: file, path: try reader.texts("path"), tables, place: reader.place)
        }
        for var period in try reader.objects("periods") { periods.append(try ValuePeriod(&period)) }
        self.periods = periods
        var estimates: [CellEstimate] = []
        for var estimate in try reader.objects("estimates") { estimates.append(try CellEstimate(&estimate)) }
        self.estimates = estimates
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
            throw .unknownTable(place: place, file: file, known: tables.flatMap(\.names))
        }
        let parameter: DatedParameter
        do {
            parameter = try folder.parameter(file)
        } catch {
            throw .parameter(place: place, file: file, error)
        }
        return parameter.values.compactMap { ValuePeriod($0, path: path) }
    }
}

extension ValuePeriod {
    /// The period of a parameter file: its table, or the number under `path`; nil when the table has no such number.
    fileprivate init?(_ value: Dated<ParameterContent>, path: [String]) {
        guard let content = ValueContent(value.content, path: path) else { return nil }
        self.init(period: value.period, reference: value.reference, grade: value.grade, content: content)
    }

    fileprivate init(_ reader: inout NodeReader) throws(SchemeError) {
        self.init(
            period: try LegalPeriod(&reader), reference: try reader.text("reference"), grade: try reader.grade("grade"),
            content: try ValueContent(&reader))
        try reader.finish()
    }
}
