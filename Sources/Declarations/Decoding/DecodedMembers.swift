/// The members of an object, by the keys of a type.
struct DecodedMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let object: DecodedObject

    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { object.reader.names.compactMap { Key(stringValue: $0) } }

    /// Asking whether a member is there makes its key known: an optional text that is absent is only asked for so.
    func contains(_ key: Key) -> Bool {
        object.reader.ignore(key.stringValue)
        return object.reader.members[key.stringValue] != nil
    }

    /// Whether the member is absent or null: either is none.
    func decodeNil(forKey key: Key) -> Bool { object.reader.node(key.stringValue) == nil }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        guard let node = object.reader.node(key.stringValue) else { return nil }
        return try DecodedValue(node: node, place: place(key)).decode(type)
    }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        _ = object.reader.node(key.stringValue)
        guard let node = object.reader.members[key.stringValue]?.node else {
            throw object.reader.missing(key.stringValue)
        }
        return try DecodedValue(node: node, place: place(key)).decode(type)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        let members = try object.nested(key.stringValue, place: place(key))
        return KeyedDecodingContainer(DecodedMembers<Nested>(object: members))
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        throw object.reader.wrong(key.stringValue, "a type of its own")
    }

    func superDecoder() throws -> any Decoder { throw object.reader.wrong("super", "no class") }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw object.reader.wrong(key.stringValue, "no class") }

    private func place(_ key: Key) -> Place { object.reader.location.member(key.stringValue) }
}
