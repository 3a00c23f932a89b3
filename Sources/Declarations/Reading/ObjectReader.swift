/// Takes the members of one object of a declared file, and refuses those that nobody asked for.
///
/// `Failure` is the error of the module that reads. A member that is null counts as absent.
public struct ObjectReader<Failure: DeclarationFailure>: Sendable {
    let location: Place
    let position: Position
    let members: [String: Node.Member]
    private var asked: Set<String> = []

    init(_ node: Node, place: Place) throws(Failure) {
        guard case .object(let members) = node.value else {
            throw Failure(
                place.error(.wrongType(expected: "an object", found: node.description), at: node.position))
        }
        location = place
        position = node.position
        self.members = Dictionary(members.map { ($0.key, $0) }) { first, _ in first }
    }

    /// The file, the line, the column and the path of the object, for messages.
    public var place: String {
        "\(location.file), line \(position.line), column \(position.column)"
            + (location.path.isEmpty ? "" : ", \(location.path)")
    }

    /// Names of the members, in order.
    public var names: [String] { members.keys.sorted() }

    /// Members that were not asked for yet, in order.
    public var unread: [String] { names.filter { !asked.contains($0) } }

    /// The value of a member; nil when it is absent or null.
    public mutating func node(_ key: String) -> Node? {
        asked.insert(key)
        guard let node = members[key]?.node else { return nil }
        if case .null = node.value { return nil }
        return node
    }

    /// Marks a key as known, whatever stands under it.
    public mutating func ignore(_ key: String) { asked.insert(key) }

    /// Every key must have been asked for.
    ///
    /// - Throws: the first unknown key, in the order of the file.
    public func finish() throws(Failure) {
        if location.admitsUnknownKeys { return }
        let unknown = unread.compactMap { members[$0] }
        if let first = unknown.min(by: {
            ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column)
        }) {
            throw unknownKey(first)
        }
    }

    func unknownKey(_ member: Node.Member, known: [String]? = nil) -> Failure {
        let fault = DeclarationFault.unknownKey(member.key, known: known ?? asked.sorted())
        return Failure(location.error(fault, at: member.position))
    }

    /// The key is absent or null. A key like it that nobody knows is then the mistake.
    public func missing(_ key: String) -> Failure {
        let place = location.member(key)
        if let node = members[key]?.node {
            return Failure(place.error(.wrongType(expected: "a value", found: node.description), at: node.position))
        }
        let fault = DeclarationFault.missingKey(key)
        guard let slip = slip(of: key) else { return Failure(place.error(fault, at: position)) }
        return unknownKey(slip, known: [key])
    }

    /// The member that nobody asked for and that is likely meant to be `key`.
    private func slip(of key: String) -> Node.Member? {
        unread.compactMap { members[$0] }.first {
            DeclarationFault.unknownKey($0.key, known: [key]).nearest != nil
        }
    }

    /// The value cannot be used; `expected` says in words what can.
    public func wrong(_ key: String, _ expected: String) -> Failure {
        let node = members[key]?.node
        let fault = DeclarationFault.wrongValue(expected: expected, found: node?.description ?? "nothing")
        return Failure(location.member(key).error(fault, at: node?.position ?? position))
    }

    func wrongType(_ key: String, _ expected: String) -> Failure {
        let node = members[key]?.node
        let fault = DeclarationFault.wrongType(expected: expected, found: node?.description ?? "nothing")
        return Failure(location.member(key).error(fault, at: node?.position ?? position))
    }
}

extension ObjectReader {
    /// The members of the object that a file holds.
    public init(file path: String) throws(Failure) {
        let file: DeclaredFile
        do {
            file = try DeclaredFile(path: path)
        } catch {
            throw Failure(error)
        }
        self = try file.object()
    }
}
