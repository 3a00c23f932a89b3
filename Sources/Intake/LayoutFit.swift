import Words

/// A layout laid on the header of a file.
public struct LayoutFit: Sendable {
    /// The layout that was laid on the header.
    public let layout: Layout
    /// Fields in the order of the header, with the names of the file; columns that the layout does not know have no
    /// meaning.
    public let fields: [Field]
    /// How many columns the layout knows.
    public let matchedCount: Int
    /// The year that a column name holds for the whole file, if any.
    public let yearInHeader: String?
    /// Required columns that the header lacks; the layout fits when there is none.
    let missing: [String]

    init(_ layout: Layout, fields: [Field], matchedCount: Int, missing: [String]) {
        (self.layout, self.fields, self.matchedCount, self.missing) = (layout, fields, matchedCount, missing)
        yearInHeader = nil
    }

    init(_ layout: Layout, header: FoldedHeader) {
        let templates = layout.schema.fields.map { FieldTemplate($0, present: header.present) }
        var fields: [Field] = []
        var met: Set<String> = []
        var year: String?
        for (name, folded) in header.columns {
            // « sex » and « Sex » are two columns of one file.
            let spelled = templates.first { $0.field.name == name }.map { [$0] } ?? templates
            guard
                let (template, found) = spelled.lazy.compactMap({ template in
                    template.match(folded).map { (template, $0) }
                }).first
            else {
                fields.append(Field(name: name, type: "string"))
                continue
            }
            met.insert(template.field.name)
            fields.append(template.field(named: name, year: found))
            if !found.isEmpty, template.field.vigie?.constants == nil { year = found }
        }
        missing = layout.requiredColumns.filter { [met] in !met.contains($0) }
        self.layout = layout
        self.fields = fields
        matchedCount = fields.count { $0.vigie != nil }
        yearInHeader = year
    }
}

/// A field of a layout, whose name may hold the year.
private struct FieldTemplate {
    let field: Field
    private let name: FoldedName?
    private let year: (prefix: String, suffix: String)?

    /// Of the names under which the field is known, the first that is `present` counts: a file may hold an alias besides,
    /// for another column.
    init(_ field: Field, present: Set<FoldedName>) {
        self.field = field
        name = ([field.name] + (field.vigie?.otherNames ?? [])).lazy.map(FoldedName.init).first(where: present.contains)
        let mark = FoldedName(field.name).text.ranges(of: Layout.yearMark).first
        let text = FoldedName(field.name).text
        year = mark.map { (String(text[..<$0.lowerBound]), String(text[$0.upperBound...])) }
    }

    /// Nil where `folded` names another column; otherwise the year that it holds, empty without one.
    func match(_ folded: FoldedName) -> String? {
        guard let year else { return folded == self.name ? "" : nil }
        guard folded.text.hasPrefix(year.prefix), folded.text.hasSuffix(year.suffix) else { return nil }
        let middle = folded.text.dropFirst(year.prefix.count).dropLast(year.suffix.count)
        return middle.count == 4 && middle.allSatisfy(\.isNumber) ? String(middle) : nil
    }

    func field(named name: String, year: String) -> Field {
        var result = field
        result.name = name
        let alias = field.vigie?.aliases?.first { FoldedName($0.name) == FoldedName(name) }
        if let note = alias?.note { result.vigie?.note = note }
        result.vigie?.aliases = nil
        if let constants = field.vigie?.constants {
            result.vigie?.constants = constants.mapValues { $0.text == Layout.yearMark ? Constant(year) : $0 }
        }
        return result
    }
}
