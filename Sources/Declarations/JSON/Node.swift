/// A value of a declared file, and where it begins.
///
/// Foundation's readers of JSON keep neither positions nor keys that stand twice, of which the last one wins in silence:
/// a slip of the pen would change figures. Hence a reader of our own.
public struct Node: Sendable {
    /// What stands there.
    public let value: Value
    /// Of its first character.
    public let position: Position

    /// The kinds of value of JSON (RFC 8259).
    public indirect enum Value: Sendable {
        /// The word `null`, which no declared file needs.
        case null
        /// `true` or `false`.
        case flag(Bool)
        /// Always finite: a number that no double holds is an error.
        case number(Double)
        /// With its escapes undone.
        case text(String)
        /// In the order of the file.
        case list([Node])
        /// In the order of the file, each key once.
        case object([Member])
    }

    /// A key with its value; no other member of the object has the key.
    public struct Member: Sendable {
        /// With its escapes undone.
        public let key: String
        /// Of the opening quote of the key.
        public let position: Position
        /// The value of the key.
        public let node: Node
    }

    /// What messages call the value.
    public var description: String {
        switch value {
        case .null: "null"
        case .flag(let flag): String(flag)
        case .number(let number): Int(exactly: number).map { String($0) } ?? String(number)
        case .text(let text): text.count > 40 ? "\"\(text.prefix(40))…\"" : "\"\(text)\""
        case .list: "a list"
        case .object: "an object"
        }
    }
}

extension Node {
    /// The member of an object under `key`; nil where there is none.
    public subscript(_ key: String) -> Node? {
        guard case .object(let members) = value else { return nil }
        return members.first { $0.key == key }?.node
    }

    /// The element of a list at `index`, from 0; nil where there is none.
    public subscript(_ index: Int) -> Node? {
        guard case .list(let elements) = value, elements.indices.contains(index) else { return nil }
        return elements[index]
    }
}
