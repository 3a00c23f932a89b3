import CVector

/// Numbers establishments in the order in which they are met.
///
/// Files list the same establishments in the same order, year after year: the one that followed last time is looked at
/// first. Else open addressing with linear probing, at most half full; a search is O(1) on average.
struct EstablishmentIndex: Sendable {
    private(set) var ids: [EstablishmentID] = []
    /// In each place its hash and, below, one more than the number; 0 where it is free. An establishment is compared only
    /// where the hash is its own: most of them are far from one another in memory.
    private var slots: [UInt64] = Array(repeating: 0, count: 1 << 6)
    private var texts: [String: Int] = [:]
    private var last = 0

    var count: Int { ids.count }

    /// The list that `ids` may point into.
    var textList: [String] { texts.sorted { $0.value < $1.value }.map(\.key) }

    /// The number of an establishment, which is added when it is new. `texts` is the list that `id` may point into.
    mutating func number(of id: EstablishmentID, texts list: [String]) -> Int {
        let own = owned(id, list)
        if let next = following(own) { return next }
        let hash = Self.hash(own)
        let slot = slot(of: own, hash)
        if let known = Self.number(in: slots[slot]) {
            last = known
            return known
        }
        return add(own, hash, slot: slot)
    }

    /// Makes ready for the number of an establishment that is asked for soon, unless the one that follows is likely to be it.
    func prepare(for id: EstablishmentID) {
        guard last + 1 >= ids.count else { return }
        unsafe slots.withUnsafeBufferPointer { slots in
            unsafe fetch_soon(slots.baseAddress.map { unsafe $0 + place(of: Self.hash(id)) })
        }
    }

    /// The numbers of the establishments of a block, nil for one that is not known. `list` is the list that they may point
    /// into.
    func known(_ block: RowBlock, texts list: [String]) -> [Int?] {
        let wanted = block.identities
        // In two rounds: the searches then wait for memory together, not one after the other.
        let first = (0..<block.count).map { slots[place(of: Self.hash(wanted[$0]))] }
        return first.indices.map { row in
            let isLikely = first[row] >> 32 == Self.hash(wanted[row]) && wanted[row].textPlace == nil
            if isLikely, let found = Self.number(in: first[row]), ids[found] == wanted[row] { return found }
            return known(wanted[row], texts: list)
        }
    }

    private func known(_ id: EstablishmentID, texts list: [String]) -> Int? {
        var own = id
        if let place = id.textPlace {
            guard let known = texts[list[place]] else { return nil }
            own = EstablishmentID(text: known)
        }
        return Self.number(in: slots[slot(of: own, Self.hash(own))])
    }

    private mutating func following(_ id: EstablishmentID) -> Int? {
        if last + 1 < ids.count, ids[last + 1] == id {
            last += 1
            return last
        }
        return last < ids.count && ids[last] == id ? last : nil
    }

    private mutating func add(_ id: EstablishmentID, _ hash: UInt64, slot: Int) -> Int {
        ids.append(id)
        slots[slot] = hash << 32 | UInt64(ids.count)
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

    private func slot(of id: EstablishmentID, _ hash: UInt64) -> Int {
        var slot = place(of: hash)
        while let number = Self.number(in: slots[slot]) {
            if slots[slot] >> 32 == hash, ids[number] == id { break }
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (slots.count - 1) }

    private static func number(in slot: UInt64) -> Int? { slot == 0 ? nil : Int(slot & UInt64(UInt32.max)) - 1 }

    private mutating func grow() {
        let known = slots
        slots = Array(repeating: 0, count: known.count * 2)
        for entry in known where entry > 0 {
            var slot = place(of: entry >> 32)
            while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
    }

    /// 32 bits.
    private static func hash(_ id: EstablishmentID) -> UInt64 {
        ((id.bits ^ id.bits >> 31) &* 0x9E37_79B9_7F4A_7C15) >> 32
    }
}
