/// The elements of a list, taken one by one.
struct DecodedList: UnkeyedDecodingContainer {
    let elements: [Node]
    let node: Node
    let place: Place
    private(set) var currentIndex = 0

    init(elements: [Node], node: Node, place: Place) {
        self.elements = elements
        self.node = node
        self.place = place
    }

    var codingPath: [any CodingKey] { [] }
    var count: Int? { elements.count }
    var isAtEnd: Bool { currentIndex >= elements.count }

    mutating func decodeNil() -> Bool {
        guard !isAtEnd, case .null = elements[currentIndex].value else { return false }
        currentIndex += 1
        return true
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        guard !isAtEnd else { throw unexpected("more elements") }
        let value = try DecodedValue(node: elements[currentIndex], place: place.element(currentIndex)).decode(type)
        currentIndex += 1
        return value
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> { throw unexpected("a type of its own") }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw unexpected("a type of its own")
    }

    mutating func superDecoder() throws -> any Decoder { throw unexpected("no class") }

    private func unexpected(_ expected: String) -> DeclarationError {
        place.error(.wrongValue(expected: expected, found: "\(elements.count) elements"), at: node.position)
    }
}
