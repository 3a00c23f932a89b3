/// The names that an expression may use, and the places where their numbers stand. Remembers which were used, so that a
/// value that no step reads is found.
final class Names {
    private var slots: [String: Int] = [:]
    private var seriesIndexes: [String: Int] = [:]
    private var codeIndexes: [String: Int] = [:]
    private var lists: [String: [String]?] = [:]
    private(set) var origins: [Origin] = []
    private(set) var used: Set<String> = []
    /// Whether the fields of a claim may be named: only a rule over claims gives them a value.
    var areClaimsVisible = false

    static let claimPrefix = "claim."

    func add(_ name: String, _ origin: Origin) {
        slots[name] = origins.count
        origins.append(origin)
    }

    func addSeries(_ name: String, at index: Int) { seriesIndexes[name] = index }
    func addCode(_ name: String, at index: Int) { codeIndexes[name] = index }
    /// A list of codes; nil codes: the list is not known on the day.
    func addList(_ name: String, _ codes: [String]?) { lists.updateValue(codes, forKey: name) }

    func use(_ name: String) { used.insert(name) }

    func slot(_ name: String) -> Int? {
        guard let slot = slots[name], areClaimsVisible || !name.hasPrefix(Self.claimPrefix) else { return nil }
        used.insert(name)
        return slot
    }

    func series(_ name: String) -> Int? {
        guard let index = seriesIndexes[name] else { return nil }
        used.insert(name)
        return index
    }

    func code(_ name: String) -> Int? {
        guard let index = codeIndexes[name] else { return nil }
        used.insert(name)
        return index
    }

    func isList(_ name: String) -> Bool { lists[name] != nil }

    func codes(_ list: String) -> [String]? {
        used.insert(list)
        return lists[list] ?? nil
    }

    func holds(_ name: String) -> Bool {
        slots[name] != nil || seriesIndexes[name] != nil || codeIndexes[name] != nil || lists[name] != nil
    }

    var known: [String] {
        (Array(slots.keys) + Array(seriesIndexes.keys) + Array(codeIndexes.keys) + Array(lists.keys)).sorted()
    }
}

/// Where the number of a slot comes from.
enum Origin: Sendable {
    case tariffYear
    case civilYear
    case today
    case created
    case areClaimsKnown
    case claim(ClaimField)
    case fact(Int)
    case aggregate(Int)
    case value(Int)
    case step(Int)
}
