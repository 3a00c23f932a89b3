/// One value: a text, a number, a flag, or whatever type decodes itself from the node.
struct DecodedValue: SingleValueDecodingContainer {
    let node: Node
    let place: Place

    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool {
        if case .null = node.value { return true }
        return false
    }

    func decode(_ type: String.Type) throws -> String {
        guard case .text(let text) = node.value else { throw wrongType("a text") }
        return text
    }

    func decode(_ type: Bool.Type) throws -> Bool {
        guard case .flag(let flag) = node.value else { throw wrongType("true or false") }
        return flag
    }

    func decode(_ type: Double.Type) throws -> Double {
        guard case .number(let number) = node.value else { throw wrongType("a number") }
        return number
    }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let simple: Any? =
            switch type {
            case is String.Type: try decode(String.self)
            case is Bool.Type: try decode(Bool.self)
            case is Double.Type: try decode(Double.self)
            case let whole as any FixedWidthInteger.Type: try self.whole(whole)
            default: nil
            }
        if let value = simple as? Value { return value }
        return try NodeDecoder.decode(type, from: node, place: place)
    }

    /// A whole number is one that a double holds exactly.
    private func whole<Whole: FixedWidthInteger>(_ type: Whole.Type) throws -> Whole {
        guard case .number(let number) = node.value else { throw wrongType("a whole number") }
        guard number == number.rounded() else { throw wrongType("a whole number") }
        guard abs(number) < 0x1p53, let whole = Whole(exactly: number) else {
            throw place.error(.beyondNumbers(node.description), at: node.position)
        }
        return whole
    }

    private func wrongType(_ expected: String) -> DeclarationError {
        place.error(.wrongType(expected: expected, found: node.description), at: node.position)
    }
}
