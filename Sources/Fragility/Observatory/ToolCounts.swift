/// Persons by the tools that examined and found them: one number for each pair of masks that occurs.
struct ToolCounts: Sendable {
    private let entries: [(examined: UInt16, found: UInt16, count: Int)]

    /// `masks` holds examined in the upper half of each key, found in the lower one.
    init(_ masks: [UInt32: Int]) {
        entries = masks.map { (UInt16($0.key >> 16), UInt16($0.key & 0xFFFF), $0.value) }
    }

    func examined(_ tools: UInt16) -> Int { total { $0.examined & tools == tools } }
    func found(_ tools: UInt16) -> Int { total { $0.found & tools == tools } }

    /// Persons found by exactly the tools of each mask; nobody's mask, zero, is left out.
    var combinations: [UInt16: Int] {
        entries.reduce(into: [:]) { result, entry in
            if entry.found != 0 { result[entry.found, default: 0] += entry.count }
        }
    }

    /// Persons examined by exactly the tools of each mask.
    var examinations: [UInt16: Int] {
        entries.reduce(into: [:]) { result, entry in
            if entry.examined != 0 { result[entry.examined, default: 0] += entry.count }
        }
    }

    func total(_ isWanted: ((examined: UInt16, found: UInt16, count: Int)) -> Bool) -> Int {
        entries.reduce(0) { isWanted($1) ? $0 + $1.count : $0 }
    }
}

/// The counts that two tools share.
struct ToolPair: Sendable {
    let first: Int
    let second: Int
    /// Among everybody: found by both, by the first and not the second, and the reverse.
    let both: Int
    let firstAlone: Int
    let secondAlone: Int
    /// Among those whom both examined, by name: all of them, found by the first only, by the second only, by neither.
    let examined: [(name: String, count: Int)]
    /// Persons whom both examined.
    var examinees: Int { examined[0].count }
    /// Whether one of the two found everybody whom both examined, or nobody of them.
    var isOneSided: Bool {
        let found = [both + examined[1].count, both + examined[2].count]
        return examinees > 0 && found.contains { $0 == 0 || $0 == examinees }
    }

    init(first: Int, second: Int, _ counts: ToolCounts) {
        (self.first, self.second) = (first, second)
        let (one, other) = (UInt16(1) << first, UInt16(1) << second)
        func found(_ mask: UInt16) -> Int { counts.total { $0.found & (one | other) == mask } }
        (both, firstAlone, secondAlone) = (found(one | other), found(one), found(other))
        func among(_ mask: UInt16) -> Int {
            counts.total { $0.examined & (one | other) == one | other && $0.found & (one | other) == mask }
        }
        let parts = [("premier", among(one)), ("second", among(other)), ("aucun", among(0))]
        examined = [("examines", both + parts.reduce(0) { $0 + $1.1 })] + parts
    }
}
