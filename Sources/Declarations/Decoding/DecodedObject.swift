/// The members of an object while a type is decoded from it, shared by all that ask for some.
final class DecodedObject {
    var reader: ObjectReader<DeclarationError>
    /// Objects below it whose members the same type asks for, as those of an enum with associated values.
    private var nested: [DecodedObject] = []

    init(_ node: Node, place: Place) throws(DeclarationError) { reader = try ObjectReader(node, place: place) }

    /// The object under a key, which must be there.
    func nested(_ key: String, place: Place) throws(DeclarationError) -> DecodedObject {
        guard let node = reader.node(key) else { throw reader.missing(key) }
        let object = try DecodedObject(node, place: place)
        nested.append(object)
        return object
    }

    /// Every key must have been asked for, or be known to the type.
    func finish(_ type: (any HasOtherKeys.Type)?) throws(DeclarationError) {
        for key in type?.otherKeys ?? [] { reader.ignore(key) }
        if type?.isOpen == true { ignoreNamespaces() }
        try reader.finish()
        for object in nested { try object.finish(nil) }
    }

    /// Objects under a name of their own, and names with a prefix (`dct:modified`), unless a known name is near: that is a
    /// slip.
    private func ignoreNamespaces() {
        for key in reader.unread {
            guard let member = reader.members[key], reader.unknownKey(member).fault.nearest == nil else { continue }
            if case .object = member.node.value {
                reader.ignore(key)
            } else if key.contains(":") {
                reader.ignore(key)
            }
        }
    }
}
