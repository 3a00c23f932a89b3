import Foundation

/// The descriptor of a data folder: `datapackage.json`, Frictionless Data Package v2, with a `vigie` object on
/// resources and fields.
public struct DataPackage: Codable, Sendable {
    /// The name that the standard gives the descriptor of a folder.
    public static let fileName = "datapackage.json"
    /// What `init` writes under `$schema`: the version of the standard.
    public static let profile = "https://datapackage.org/profiles/2.0/datapackage.json"

    /// `$schema`; nil where the descriptor names no version.
    public var schemaURL: String?
    /// Lower case, digits, `-`, `_` and `.`.
    public var name: String
    /// For people; nothing is read from it.
    public var title: String?
    /// The files, in the order in which they are read; the first of two series answers.
    public var resources: [Resource]
    /// What the folder as a whole says to Vigie; nil where it says nothing.
    public var vigie: PackageMeaning?

    private enum CodingKeys: String, CodingKey {
        case schemaURL = "$schema"
        case name, title, resources, vigie
    }

    /// A descriptor of the current version, without a title.
    public init(name: String, resources: [Resource]) {
        self.schemaURL = Self.profile
        self.name = name
        self.resources = resources
    }

    /// A package name from the name of the folder.
    public static func name(of folder: String) -> String {
        let last = URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent.lowercased()
        let kept = last.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        return kept.isEmpty || last == "/" ? "data" : String(kept)
    }
}

/// One file of the folder.
public struct Resource: Codable, Sendable {
    /// Unique in the descriptor; findings and manifests tell the file by it.
    public var name: String
    /// Relative POSIX path inside the folder; `-` is the standard input.
    public var path: String
    /// IANA name of the encoding; UTF-8 when absent.
    public var encoding: String?
    /// Nil where all of it is to be detected.
    public var dialect: Dialect?
    /// Nil for a file that Vigie does not read.
    public var vigie: ResourceMeaning?
    /// The columns, in the order of the header.
    public var schema: TableSchema

    /// What is nil is detected, or not read.
    public init(
        name: String, path: String, encoding: String?, dialect: Dialect?, vigie: ResourceMeaning?, schema: TableSchema
    ) {
        self.name = name
        self.path = path
        self.encoding = encoding
        self.dialect = dialect
        self.vigie = vigie
        self.schema = schema
    }

    /// The path that stands for the standard input.
    public static let standardInput = "-"

    /// What messages call the file.
    public var file: String { path == Self.standardInput ? "standard input" : path }
}

/// How the file is written, as far as Vigie reads it (Table Dialect v2).
public struct Dialect: Codable, Sendable {
    /// One character; nil where it is to be detected.
    public var delimiter: String?
    /// Ordinals of the rows of the header among the records that are not blank, from 1; they follow one another.
    public var headerRows: [Int]?
    /// What stands between the parts of a name that several rows make; a space when absent.
    public var headerJoin: String?

    /// `headerRows` count from 1 and follow one another.
    public init(delimiter: String?, headerRows: [Int]?, headerJoin: String? = nil) {
        self.delimiter = delimiter
        self.headerRows = headerRows
        self.headerJoin = headerJoin
    }
}

/// The columns of a file (Table Schema v2).
public struct TableSchema: Codable, Sendable {
    /// In the order of the file; names tell them, not places.
    public var fields: [Field]
    /// Nil where only an empty field is missing.
    public var missingValues: [MissingValue]?

    /// `missingValues` hold for every column.
    public init(fields: [Field], missingValues: [MissingValue]?) {
        self.fields = fields
        self.missingValues = missingValues
    }
}

/// One column.
public struct Field: Codable, Sendable {
    /// As the header writes it, but for case, accents and blanks.
    public var name: String
    /// `string`, `integer`, `number` or `any`.
    public var type: String?
    /// The decimal mark of a number: `,` or `.`.
    public var decimalChar: String?
    /// A mark between thousands other than a blank: `.`, `,` or `'`.
    public var groupChar: String?
    /// Whether `%` and `€` are refused after a number; when absent, they are for `integer` only.
    public var bareNumber: Bool?
    /// Nil for a column that Vigie does not read.
    public var vigie: FieldMeaning?

    /// A column of numbers, or of texts.
    public init(
        name: String, type: String?, decimalChar: String? = nil, groupChar: String? = nil, vigie: FieldMeaning? = nil
    ) {
        self.name = name
        self.type = type
        self.decimalChar = decimalChar
        self.groupChar = groupChar
        self.vigie = vigie
    }
}

/// A text that stands for a value, and what it means. The label `zero` says that the text is the number 0.
public struct MissingValue: Codable, Sendable, Hashable {
    /// The text of the field.
    public var value: String
    /// Why there is no value, in words that reports print.
    public var label: String?

    /// The text alone stands for nothing that a report could say.
    public init(value: String, label: String?) {
        self.value = value
        self.label = label
    }

    /// What makes a label unique that several texts share.
    var suffix: String { " (\(value))" }

    /// The label without the text that makes it unique; the text itself where there is no label.
    var meaning: String {
        guard let label else { return value }
        return label.hasSuffix(suffix) ? String(label.dropLast(suffix.count)) : label
    }

    /// What is missing where nothing is declared (Table Schema v2).
    static let empty = MissingValue(value: "", label: nil)

    private enum CodingKeys: String, CodingKey { case value, label }

    public init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            self.init(value: text, label: nil)
        } else {
            let box = try decoder.container(keyedBy: CodingKeys.self)
            self.init(
                value: try box.decode(String.self, forKey: .value),
                label: try box.decodeIfPresent(String.self, forKey: .label))
        }
    }
}
