/// Numbers establishments in the order in which they are met.
///
/// Files list the same establishments in the same order, year after year: the one that followed last time is looked at
/// first. Else open addressing with linear probing, at most half full; a search is O(1) on average.
struct EstablishmentIndex: Sendable {
    private(set) var ids: [EstablishmentID] = []
    private var slots: [UInt32] = Array(repeating: 0, count: 1 << 6)
    private var texts: [String: Int] = [:]
    private var last = 0

    var count: Int { ids.count }

    /// The list that `ids` may point into.
    var textList: [String] { texts.sorted { $0.value < $1.value }.map(\.key) }

    /// The number of an establishment, which is added when it is new. `texts` is the list that `id` may point into.
    mutating func number(of id: EstablishmentID, texts list: [String]) -> Int {
        let own = owned(id, list)
        if let next = following(own) { return next }
        let slot = slot(of: own)
        if slots[slot] > 0 {
            last = Int(slots[slot]) - 1
            return last
        }
        return add(own, slot: slot)
    }

    /// The numbers of the establishments of a block, nil for one that is not known. `list` is the list that they may point
    /// into.
    func known(_ block: RowBlock, texts list: [String]) -> [Int?] {
        let wanted = block.identities
        // In two rounds: the searches then wait for memory together, not one after the other.
        let first = (0..<block.count).map { slots[Self.hash(wanted[$0]) & (slots.count - 1)] }
        return first.indices.map { row in
            let found = Int(first[row]) - 1
            if found >= 0, ids[found] == wanted[row], wanted[row].textPlace == nil { return found }
            return known(wanted[row], texts: list)
        }
    }

    private func known(_ id: EstablishmentID, texts list: [String]) -> Int? {
        var own = id
        if let place = id.textPlace {
            guard let known = texts[list[place]] else { return nil }
            own = EstablishmentID(text: known)
        }
        let found = slots[slot(of: own)]
        return found == 0 ? nil : Int(found) - 1
    }

    private mutating func following(_ id: EstablishmentID) -> Int? {
        if last + 1 < ids.count, ids[last + 1] == id {
            last += 1
            return last
        }
        return last < ids.count && ids[last] == id ? last : nil
    }

    private mutating func add(_ id: EstablishmentID, slot: Int) -> Int {
        ids.append(id)
        slots[slot] = UInt32(ids.count)
        last = ids.count - 1
        if ids.count * 2 > slots.count { grow() }
        return last
    }

    private mutating func owned(_ id: EstablishmentID, _ list: [String]) -> EstablishmentID {
        guard let place = id.textPlace else { return id }
        let known = texts[list[place]]
        if known == nil { texts[list[place]] = texts.count }
        return EstablishmentID(text: known ?? texts.count - 1)
    }

    private func slot(of id: EstablishmentID) -> Int {
        var slot = Self.hash(id) & (slots.count - 1)
        while slots[slot] > 0, ids[Int(slots[slot]) - 1] != id { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for (number, id) in ids.enumerated() { slots[slot(of: id)] = UInt32(number) + 1 }
    }

    private static func hash(_ id: EstablishmentID) -> Int {
        let mixed = (id.bits ^ id.bits >> 31) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 32)
    }
}
