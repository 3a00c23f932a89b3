import DelimitedText
import Facts
import Words

extension LayoutCatalogue {
    /// A descriptor to complete, for a file that no layout fits: names, types, and the dimensions that names tell.
    func draft(_ file: String, detected: DetectedForm, header: [String], rows: [[String]]) -> Recognition {
        let fields = header.enumerated().map { column, name in
            Self.draftField(name, cells: rows.compactMap { column < $0.count ? $0[column] : nil })
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
            year: nil, nearest: nearest(header))
    }

    /// Identifiers are text by their name; other columns by what the first rows hold.
    private static func draftField(_ name: String, cells: [String]) -> Field {
        if let dimension = dimensions[FoldedName(name)] {
            var meaning = FieldMeaning()
            meaning.dimension = dimension
            return Field(name: name, type: "string", vigie: meaning)
        }
        if namesIdentifier(FoldedName(name)) { return Field(name: name, type: "string") }
        let texts = cells.filter { !$0.isEmpty }
        for (type, mark) in [
            ("integer", UInt8(ascii: ",")), ("number", UInt8(ascii: ",")), ("number", UInt8(ascii: ".")),
        ]
        where !texts.isEmpty && texts.allSatisfy({ holds($0, type: type, mark: mark) }) {
            let decimal = type == "number" ? String(Unicode.Scalar(mark)) : nil
            return Field(name: name, type: type, decimalChar: decimal)
        }
        return Field(name: name, type: "string")
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

    private static func holds(_ text: String, type: String, mark: UInt8) -> Bool {
        // An exponent may be a code: only the description of a column can say that it is a number.
        guard !text.contains(where: \.isLetter), !(text.first == "0" && text.count > 1 && text.allSatisfy(\.isNumber)),
            case .success(let digits) = NumberForm(decimalMark: mark, isBare: type == "integer").decimal(
                Array(text.utf8).span)
        else { return false }
        return type == "number" || digits.decimals == 0
    }

    private static let dimensions: [FoldedName: Dimension] = Dictionary(
        [
            ("annee", Dimension.year), ("exercice", .year), ("year", .year), ("ctn", .ctn), ("code ctn", .ctn),
            ("naf", .naf5), ("code naf", .naf5), ("ape", .naf5), ("code ape", .naf5), ("naf2", .naf2),
            ("naf38", .naf38), ("code risque", .codeRisque), ("siret", .establishment), ("region", .region),
            ("caisse", .region), ("tranche effectif", .taille), ("tableau", .tableau), ("syndrome", .syndrome),
            ("code syndrome", .syndrome), ("evenement", .event), ("groupe", .holding), ("holding", .holding),
            ("commune", .commune),
            ("code commune", .commune),
        ].map { (FoldedName($0.0), $0.1) }, uniquingKeysWith: { first, _ in first })
}
