import DelimitedText
import Facts
import Words

extension LayoutCatalogue {
    /// A descriptor to complete, for a file that no layout fits: names, types, and the dimensions that names tell.
    func draft(_ file: String, detected: DetectedForm, header: [String], rows: [[String]]) -> Recognition {
        let fields = header.enumerated().map { column, name in
            Self.draftField(name, cells: Self.cells(column, rows))
        }
        let resource = Resource(
            name: Self.slug(file), path: file, encoding: Self.encoding(detected.form),
            dialect: Self.dialect(detected.form), vigie: nil,
            schema: TableSchema(
                fields: fields,
                missingValues: ConventionalAbsences.added(to: [MissingValue(value: "", label: "non disponible")])))
        return Recognition(
            file: file, detected: detected, header: header, resource: resource, layout: nil, isComplete: false,
            unknownColumns: fields.filter { $0.vigie == nil && !$0.name.isEmpty }.map(\.name),
            unnamedColumns: Self.unnamedColumns(header, rows),
            year: nil, nearest: nearest(header, evidence: [file] + (rows.first ?? [])),
            unsettledMarks: Self.unsettledMarks(fields, rows))
    }

    /// Identifiers are text by their name; other columns by what the first rows hold.
    private static func draftField(_ name: String, cells: [String]) -> Field {
        if let dimension = dimensions[FoldedName(name)] {
            var meaning = FieldMeaning()
            meaning.dimension = dimension
            return Field(name: name, type: "string", vigie: meaning)
        }
        if namesIdentifier(FoldedName(name)) { return Field(name: name, type: "string") }
        let text = { (mark: UInt8) in String(Unicode.Scalar(mark)) }
        switch DraftNumber(cells) {
        case .text: return Field(name: name, type: "string")
        case .integer(let group):
            return Field(name: name, type: "integer", groupChar: group.map(text))
        case .number(let decimal, let group):
            return Field(name: name, type: "number", decimalChar: text(decimal), groupChar: group.map(text))
        case .unsettled: return Field(name: name, type: "number")
        }
    }

    /// The columns of numbers whose mark no value settles.
    private static func unsettledMarks(_ fields: [Field], _ rows: [[String]]) -> [UnsettledMark] {
        fields.enumerated().compactMap { column, field in
            guard field.type == "number", field.decimalChar == nil,
                case .unsettled(let mark, let example) = DraftNumber(Self.cells(column, rows))
            else { return nil }
            return UnsettledMark(column: field.name, mark: String(Unicode.Scalar(mark)), example: example)
        }
    }

    private static func cells(_ column: Int, _ rows: [[String]]) -> [String] {
        rows.compactMap { column < $0.count ? $0[column] : nil }
    }

    /// A commune or a SIREN may start with a zero further down, even where the first rows look like numbers.
    private static func namesIdentifier(_ name: FoldedName) -> Bool {
        let words = name.text.split(separator: " ")
        return words.contains { identifiers.contains(String($0)) }
    }

    private static let identifiers: Set<String> = [
        "siren", "siret", "nir", "code", "codes", "numero", "no", "n°", "num", "id", "identifiant", "matricule",
        "departement", "dep", "commune", "insee", "postal", "cp", "naf", "ape", "ctn",
    ]

    /// The dimensions by the headings that their declarations give.
    private static let dimensions: [FoldedName: Dimension] = Dictionary(
        Dimension.allCases.flatMap { dimension in
            (dimension.definition.columns ?? []).map { (FoldedName($0), dimension) }
        } + YearNames.all.map { (FoldedName($0), .year) },
        uniquingKeysWith: { first, _ in first })
}
