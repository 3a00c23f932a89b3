/// A value that whoever read the file does not understand, and hands to whoever does, with its place.
public struct Undecoded: Sendable {
    private let node: Node
    private let place: Place

    /// The value, decoded.
    public func decoded<Content: Decodable>(as type: Content.Type = Content.self) throws(DeclarationError) -> Content {
        try NodeDecoder.decode(type, from: node, place: place)
    }
}

extension Undecoded: Codable {
    /// Takes any value of a declared file.
    public init(from decoder: any Decoder) throws {
        guard let decoder = decoder as? NodeDecoder else {
            throw DeclarationFault.wrongValue(expected: "a value of a declared file", found: "another one")
        }
        (node, place) = (decoder.node, decoder.place)
    }

    /// As it stands in the file.
    public func encode(to encoder: any Encoder) throws { try node.encode(to: encoder) }
}

extension Node: Encodable {
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// The same value; an object keeps its keys, not their order.
    public func encode(to encoder: any Encoder) throws {
        if case .object(let members) = value {
            var box = encoder.container(keyedBy: Key.self)
            for member in members { try box.encode(member.node, forKey: Key(stringValue: member.key)) }
            return
        }
        var box = encoder.singleValueContainer()
        switch value {
        case .null: try box.encodeNil()
        case .flag(let flag): try box.encode(flag)
        case .number(let number): try box.encode(number)
        case .text(let text): try box.encode(text)
        case .list(let list): try box.encode(list)
        case .object: break
        }
    }
}
