/// Places of the enterprises of a pass, by identifier.
///
/// An identifier that lost its leading zeros is another one: it is never joined, but known for what it is.
struct EnterprisePlaces: Sendable {
    private var places: [String: Int] = [:]
    /// The first identifier of each number.
    private var numbers: [UInt64: String] = [:]

    subscript(_ id: String) -> Int? { places[id] }

    /// The identifier of the same number with other zeros before it; nil where none is known.
    func otherZeros(_ id: String) -> String? {
        guard let first = UInt64(id).flatMap({ numbers[$0] }), first != id else { return nil }
        return first
    }

    mutating func add(_ id: String, at place: Int) {
        places[id] = place
        guard let number = UInt64(id), numbers[number] == nil else { return }
        numbers[number] = id
    }
}
