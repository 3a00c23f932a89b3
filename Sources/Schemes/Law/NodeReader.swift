/// Takes the members of one object of a scheme file, and refuses those that nobody asked for.
struct NodeReader {
    let place: String
    private let members: [String: DataNode]
    private var asked: Set<String> = []

    init(_ node: DataNode, place: String) throws(SchemeError) {
        guard case .members(let members) = node else {
            throw .malformed(place: place, fault: .wrongType(key: "", expected: "an object"))
        }
        self.place = place
        self.members = members
    }

    /// Names of the members, in order.
    var names: [String] { members.keys.sorted() }

    func isAsked(_ key: String) -> Bool { asked.contains(key) }

    mutating func node(_ key: String) -> DataNode? {
        asked.insert(key)
        guard let node = members[key], node != .null else { return nil }
        return node
    }

    mutating func optionalText(_ key: String) throws(SchemeError) -> String? {
        guard let node = node(key) else { return nil }
        guard case .text(let text) = node else { throw wrong(key, "a text") }
        return text
    }

    mutating func text(_ key: String) throws(SchemeError) -> String {
        guard let text = try optionalText(key) else { throw missing(key) }
        return text
    }

    mutating func optionalNumber(_ key: String) throws(SchemeError) -> Double? {
        guard let node = node(key) else { return nil }
        guard case .number(let number) = node else { throw wrong(key, "a number") }
        return number
    }

    mutating func texts(_ key: String) throws(SchemeError) -> [String] {
        var texts: [String] = []
        for node in try list(key) {
            guard case .text(let text) = node else { throw wrong(key, "a list of texts") }
            texts.append(text)
        }
        return texts
    }

    /// The elements of a list; none when the key is absent.
    mutating func list(_ key: String) throws(SchemeError) -> [DataNode] {
        guard let node = node(key) else { return [] }
        guard case .list(let list) = node else { throw wrong(key, "a list") }
        return list
    }

    /// The objects of a list, each with its place; none when the key is absent.
    mutating func objects(_ key: String) throws(SchemeError) -> [NodeReader] {
        var readers: [NodeReader] = []
        for (index, node) in try list(key).enumerated() {
            readers.append(try NodeReader(node, place: "\(place), \(key) \(index + 1)"))
        }
        return readers
    }

    /// Every key must have been asked for.
    func finish() throws(SchemeError) {
        for key in members.keys.sorted() where !asked.contains(key) {
            throw .malformed(place: place, fault: .unknownKey(key, known: asked.sorted()))
        }
    }

    func missing(_ key: String) -> SchemeError { .malformed(place: place, fault: .missingKey(key)) }

    func wrong(_ key: String, _ expected: String) -> SchemeError {
        .malformed(place: place, fault: .wrongType(key: key, expected: expected))
    }
}
