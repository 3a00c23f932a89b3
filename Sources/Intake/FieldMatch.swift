import Facts
import Words

/// The described fields of a resource laid on the header of its file.
package struct FieldMatch: Sendable {
    /// Fields with their column, in the order of the descriptor.
    package let matched: [(field: Field, column: Int)]
    /// What the parts of columns mean, with their column and place in it.
    var parts: [(meaning: FieldMeaning, column: Int, part: Int)] {
        matched.flatMap { field, column in
            (field.vigie?.parts ?? []).enumerated().map { (meaning: $1, column: column, part: $0) }
        }
    }
    /// Fields that may be absent and are.
    let absent: [String]
    /// Columns that no field describes; one without a name is called by its place.
    let unknown: [String]

    /// Names are compared folded for case, accents and blanks; an alias counts as the name.
    package init(_ fields: [Field], header: [String], file: String, line: Int) throws(IntakeError) {
        var columns: [FoldedName: [Int]] = [:]
        for (column, name) in header.enumerated() where !name.isEmpty {
            columns[FoldedName(name), default: []].append(column)
        }
        let described = Set(fields.map(\.name))
        var matched: [(field: Field, column: Int)] = []
        var absent: [String] = []
        for field in fields where !field.name.isEmpty {
            let names = [field.name] + (field.vigie?.otherNames ?? [])
            guard let found = names.lazy.compactMap({ columns[FoldedName($0)] }).first else {
                if field.isOptional {
                    absent.append(field.name)
                    continue
                }
                throw .missingColumn(
                    file: file, column: field.name, nearest: Self.nearest(FoldedName(field.name), in: header),
                    line: line)
            }
            // Names that differ by their case alone are distinguished where every one of them is described.
            let isTold = found.allSatisfy { described.contains(header[$0]) }
            let spelled = found.count > 1 && isTold ? found.filter { header[$0] == field.name } : found
            guard spelled.count == 1 else { throw .duplicatedColumn(file: file, column: field.name, line: line) }
            matched.append((field, spelled[0]))
        }
        self.matched = matched
        self.absent = absent
        let known = Set(matched.map(\.column))
        // A field without a name describes the columns without one.
        let isUnnamedDescribed = fields.contains { $0.name.isEmpty }
        unknown = header.indices.filter { !known.contains($0) && !(header[$0].isEmpty && isUnnamedDescribed) }
            .map { Self.shown(header[$0], at: $0) }
    }

    /// The name of a column; one that has none is called by its place, from 1.
    static func shown(_ name: String, at column: Int) -> String {
        name.isEmpty ? "column \(column + 1) (no name)" : name
    }

    /// The same name in another encoding, else one of about the same letters.
    private static func nearest(_ name: FoldedName, in header: [String]) -> String? {
        header.first { TwiceEncoded.original(of: $0).map(FoldedName.init) == name }
            ?? name.nearest(in: header.filter { !$0.isEmpty })
    }
}

extension FieldMatch {
    /// What columns and parts of columns mean.
    var meanings: [(meaning: FieldMeaning, column: Int, part: Int?)] {
        let whole = matched.compactMap { field, column in
            field.vigie.map { (meaning: $0, column: column, part: Int?.none) }
        }
        return whole + parts.map { (meaning: $0.meaning, column: $0.column, part: $0.part) }
    }

    func column(marking mark: String) -> Int? { matched.first { $0.field.vigie?.marks == mark }?.column }

    /// The first column that holds codes of `dimension`.
    func column(of dimension: Dimension) -> Int? { matched.first { $0.field.vigie?.dimension == dimension }?.column }
}

extension Field {
    /// A field without a meaning, or said to be optional, may be absent from the file.
    var isOptional: Bool { vigie?.optional ?? (vigie?.meansSomething != true) }

    /// The number form of the column; where nothing is declared, a decimal comma when the file is separated
    /// by semicolons, and never the mark of thousands.
    package func numberForm(delimiter: UInt8) -> NumberForm {
        let isComma = groupMark == UInt8(ascii: ".") || groupMark != UInt8(ascii: ",") && delimiter == UInt8(ascii: ";")
        return NumberForm(
            decimalMark: decimalChar?.utf8.first ?? (isComma ? UInt8(ascii: ",") : UInt8(ascii: ".")),
            groupMark: groupMark,
            isBare: bareNumber ?? (type == "integer"))
    }
}

extension Field {
    /// The declared mark between thousands; blanks need no declaration, and both apostrophes are one.
    private var groupMark: UInt8? {
        groupChar == "\u{2019}" ? UInt8(ascii: "'") : groupChar.flatMap { $0.utf8.count == 1 ? $0.utf8.first : nil }
    }
}

extension FieldMeaning {
    /// Whether the column says something to Vigie.
    var meansSomething: Bool {
        dimension != nil || measure != nil || published != nil || labels != nil || marks != nil || claim != nil
            || portfolio != nil || holds != nil || figures == true || indicators != nil || only != nil || parts != nil
    }
}
