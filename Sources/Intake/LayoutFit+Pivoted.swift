import DelimitedText
import Facts
import Words

/// A layout laid on a table whose years are columns and whose first column holds all other codes, as Eurostat's TSV:
/// `freq,unit,nace_r2,sex,geo\TIME_PERIOD`, then one column a year, letters behind the values.
///
/// Source: Eurostat, « TSV data structure », dissemination API; older files write `geo\time`.
extension LayoutFit {
    /// Nil where the header is no such table, or the layout says neither the year nor the figure of a row.
    init?(_ layout: Layout, pivoted header: [String]) {
        guard let names = header.first.flatMap(CompositeKey.init)?.names, let value = layout.valueField,
            let year = layout.yearField
        else {
            return nil
        }
        let fields = layout.schema.fields
        let parts = names.map { name in fields.first { $0.isCalled(name) } }
        var composite = FieldMeaning()
        composite.parts = parts.map { $0?.vigie ?? FieldMeaning() }
        let years = header.dropFirst().map { Self.yearColumn($0, of: value) }
        let given = Set((parts.compactMap(\.self) + [value, year]).map(\.name))
        let missing = layout.requiredColumns.filter { name in
            !given.contains(name) && fields.first { $0.name == name }?.vigie?.marks != "flags"
        }
        self.init(
            layout, fields: [Field(name: header[0], type: "string", vigie: composite)] + years,
            matchedCount: parts.count { $0 != nil } + years.count { $0.vigie != nil }, missing: missing)
    }

    private static func yearColumn(_ name: String, of value: Field) -> Field {
        guard case .success(let year) = YearText.year(of: name.trimmingBlanks()) else {
            return Field(name: name, type: "string")
        }
        var field = value
        field.name = name
        field.vigie?.constants = ["year": Constant(year)]
        // Letters stand behind some of the numbers: for other programs the column holds texts.
        field.type = "any"
        field.vigie?.flagged = true
        return field
    }
}

extension Layout {
    fileprivate var valueField: Field? { schema.fields.first { $0.vigie?.figures == true } }
    fileprivate var yearField: Field? { schema.fields.first { $0.vigie?.dimension == .year } }
}

extension Field {
    fileprivate func isCalled(_ text: String) -> Bool {
        ([name] + (vigie?.otherNames ?? [])).contains { FoldedName($0) == FoldedName(text) }
    }
}
