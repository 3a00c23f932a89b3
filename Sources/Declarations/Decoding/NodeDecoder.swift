/// Decodes a type from a node: the errors say where, and a key that the type does not ask for is one.
final class NodeDecoder: Decoder {
    let node: Node
    let place: Place
    let codingPath: [any CodingKey] = []
    var userInfo: [CodingUserInfoKey: Any] { place.known }
    /// The members, once the type has asked for the object.
    private var object: DecodedObject?

    private init(_ node: Node, place: Place) {
        self.node = node
        self.place = place
    }

    static func decode<Value: Decodable>(
        _ type: Value.Type, from node: Node, place: Place
    ) throws(DeclarationError) -> Value {
        let decoder = NodeDecoder(node, place: place)
        do {
            let value = try type.init(from: decoder)
            try decoder.object?.finish(type as? any HasOtherKeys.Type)
            return value
        } catch let error as DeclarationError {
            throw error
        } catch let fault as DeclarationFault {
            throw place.error(fault, at: node.position)
        } catch {
            throw place.error(.wrongValue(expected: "\(type)", found: node.description), at: node.position)
        }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        let object = try object ?? DecodedObject(node, place: place)
        self.object = object
        return KeyedDecodingContainer(DecodedMembers<Key>(object: object))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .list(let elements) = node.value else { throw wrongType("a list") }
        return DecodedList(elements: elements, node: node, place: place)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { DecodedValue(node: node, place: place) }

    private func wrongType(_ expected: String) -> DeclarationError {
        place.error(.wrongType(expected: expected, found: node.description), at: node.position)
    }
}
