/// A value of a declared file, and where it begins.
///
/// Foundation's readers of JSON keep neither positions nor keys that stand twice, of which the last one wins in silence:
/// a slip of the pen would change figures. Hence a reader of our own.
public struct Node: Sendable {
    public let value: Value
    public let position: Position

    public indirect enum Value: Sendable {
        case null
        case flag(Bool)
        case number(Double)
        case text(String)
        case list([Node])
        case object([Member])
    }

    /// A key with its value; no other member of the object has the key.
    public struct Member: Sendable {
        public let key: String
        public let position: Position
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
