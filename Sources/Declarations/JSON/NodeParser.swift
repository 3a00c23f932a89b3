/// Reads a text of JSON (RFC 8259), and stops at the first byte that is none.
struct NodeParser {
    /// Deeper files are refused: they are none of ours, and would exhaust the stack.
    private static let deepest = 100

    private let bytes: [UInt8]
    var index = 0
    private var line = 1
    private var lineStart = 0
    /// Bytes of the line that continue a character.
    private var continuations = 0
    private var depth = 0

    /// - Parameter bytes: UTF-8 that was found to be valid.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var position: Position { Position(line: line, column: index - lineStart - continuations + 1) }

    var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    /// The text from `start` to here.
    func text(from start: Int) -> String { String(decoding: bytes[start..<index], as: UTF8.self) }

    mutating func advance() {
        if bytes[index] & 0xC0 == 0x80 { continuations += 1 }
        let isLineEnd = bytes[index] == UInt8(ascii: "\n")
        index += 1
        guard isLineEnd else { return }
        (line, lineStart, continuations) = (line + 1, index, 0)
    }

    /// The one value of the text, with nothing but blanks around it.
    mutating func document() throws(PlacedFault) -> Node {
        skipBlanks()
        let node = try node()
        skipBlanks()
        guard byte == nil else { throw fault(.notJSON) }
        return node
    }

    mutating func node() throws(PlacedFault) -> Node {
        let start = position
        return Node(value: try value(), position: start)
    }

    private mutating func value() throws(PlacedFault) -> Node.Value {
        guard let byte else { throw fault(.cutShort) }
        switch byte {
        case UInt8(ascii: "{"): return .object(try nested { parser throws(PlacedFault) in try parser.members() })
        case UInt8(ascii: "["): return .list(try nested { parser throws(PlacedFault) in try parser.elements() })
        case UInt8(ascii: "\""): return .text(try quoted())
        case UInt8(ascii: "t"): return try word("true", .flag(true))
        case UInt8(ascii: "f"): return try word("false", .flag(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        default: throw fault(.notJSON)
        }
    }

    private mutating func nested<Content>(
        _ read: (inout NodeParser) throws(PlacedFault) -> Content
    ) throws(PlacedFault) -> Content {
        guard depth < Self.deepest else { throw fault(.tooDeep) }
        depth += 1
        defer { depth -= 1 }
        advance()
        return try read(&self)
    }

    private mutating func word(_ word: String, _ value: Node.Value) throws(PlacedFault) -> Node.Value {
        let start = position
        for expected in word.utf8 {
            guard let byte else { throw fault(.cutShort) }
            guard byte == expected else { throw PlacedFault(start, .notJSON) }
            advance()
        }
        return value
    }

    mutating func skipBlanks() {
        while let byte, byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B && byte != 0x0C { advance() }
    }

    /// A fault here; where the text has ended, it is cut short.
    func fault(_ fault: DeclarationFault) -> PlacedFault { PlacedFault(position, byte == nil ? .cutShort : fault) }
}

/// What is wrong with a text, and where.
struct PlacedFault: Error {
    let position: Position
    let fault: DeclarationFault

    init(_ position: Position, _ fault: DeclarationFault) {
        self.position = position
        self.fault = fault
    }
}
