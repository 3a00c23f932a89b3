extension ObjectReader {
    /// The elements of a list; none when the key is absent.
    public mutating func list(_ key: String) throws(Failure) -> [Node] {
        guard let node = node(key) else { return [] }
        guard case .list(let list) = node.value else { throw wrongType(key, "a list") }
        return list
    }

    /// The texts of a list; none when the key is absent.
    public mutating func texts(_ key: String) throws(Failure) -> [String] {
        var texts: [String] = []
        for node in try list(key) {
            guard case .text(let text) = node.value else { throw wrongType(key, "a list of texts") }
            texts.append(text)
        }
        return texts
    }

    /// The numbers of a list; nil when the key is absent. `expected` says in words what the list must be.
    public mutating func optionalNumbers(_ key: String, _ expected: String) throws(Failure) -> [Double]? {
        guard let node = node(key) else { return nil }
        guard case .list(let list) = node.value else { throw wrong(key, expected) }
        var numbers: [Double] = []
        for element in list {
            guard case .number(let number) = element.value else { throw wrong(key, expected) }
            numbers.append(number)
        }
        return numbers
    }

    /// The object under a key; nil when it is absent.
    public mutating func optionalObject(_ key: String) throws(Failure) -> ObjectReader? {
        guard let node = node(key) else { return nil }
        return try ObjectReader(node, place: location.member(key))
    }

    /// The object under a key, which must be there.
    public mutating func object(_ key: String) throws(Failure) -> ObjectReader {
        guard let object = try optionalObject(key) else { throw missing(key) }
        return object
    }

    /// The objects of a list; none when the key is absent.
    public mutating func objects(_ key: String) throws(Failure) -> [ObjectReader] {
        var readers: [ObjectReader] = []
        for (index, node) in try list(key).enumerated() {
            readers.append(try ObjectReader(node, place: location.member(key).element(index)))
        }
        return readers
    }

    /// The numbers under nested keys, by their path.
    public mutating func numbersByPath(_ key: String) throws(Failure) -> [[String]: Double] {
        guard let node = node(key) else { return [:] }
        return try Self.numbers(node, location.member(key))
    }

    private static func numbers(_ node: Node, _ place: Place) throws(Failure) -> [[String]: Double] {
        switch node.value {
        case .number(let number): return [[]: number]
        case .object(let members):
            var numbers: [[String]: Double] = [:]
            for member in members {
                for (path, number) in try Self.numbers(member.node, place.member(member.key)) {
                    numbers[[member.key] + path] = number
                }
            }
            return numbers
        case .null, .flag, .text, .list:
            let fault = DeclarationFault.wrongType(expected: "numbers under keys", found: node.description)
            throw Failure(place.error(fault, at: node.position))
        }
    }
}
