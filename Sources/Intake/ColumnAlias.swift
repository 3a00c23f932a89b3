import Declarations
import Words

/// Another name of a column: a text, or an object `{"name": …, "note": {"fr": …, "en": …}}` where under that name the column holds
/// something else than usual, which is then said beside its figures.
public struct ColumnAlias: Codable, Sendable, Hashable {
    /// As some files write it.
    public let name: String
    /// What it holds that the usual column does not; nil where both hold the same.
    public let note: Bilingual?

    private enum CodingKeys: String, CodingKey {
        case name, note
    }

    /// A text, or an object.
    public init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            (name, note) = (text, nil)
            return
        }
        let box = try decoder.container(keyedBy: CodingKeys.self)
        name = try box.decode(String.self, forKey: .name)
        note = try box.decode(Bilingual.self, forKey: .note)
    }

    /// In the shortest form.
    public func encode(to encoder: any Encoder) throws {
        guard let note else {
            var box = encoder.singleValueContainer()
            return try box.encode(name)
        }
        var box = encoder.container(keyedBy: CodingKeys.self)
        try box.encode(name, forKey: .name)
        try box.encode(note, forKey: .note)
    }
}

extension Resource {
    /// The columns that hold something else than others of their kind, with what it is.
    public var columnNotes: [(column: String, note: Bilingual)] {
        schema.fields.compactMap { field in field.vigie?.note.map { (field.name, $0) } }
    }
}

extension FieldMeaning {
    /// The other names of the column.
    package var otherNames: [String] { (aliases ?? []).map(\.name) }
}
