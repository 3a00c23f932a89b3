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

    func total(_ isWanted: ((examined: UInt16, found: UInt16, count: Int)) -> Bool) -> Int {
        entries.reduce(0) { isWanted($1) ? $0 + $1.count : $0 }
    }
}

/// The counts that two tools share.
struct ToolPair: Sendable {
    let first: Int
    let second: Int
    /// Names of counts: among those whom both examined, found by both, by the first, by the second, by neither; over
    /// everybody, found by the first and not by the second, and the reverse.
    let named: [(String, Int)]

    init(first: Int, second: Int, _ counts: ToolCounts) {
        (self.first, self.second) = (first, second)
        let (one, other) = (UInt16(1) << first, UInt16(1) << second)
        let examined = { (entry: (examined: UInt16, found: UInt16, count: Int)) in
            entry.examined & (one | other) == one | other
        }
        func both(_ found: UInt16) -> Int { counts.total { examined($0) && $0.found & (one | other) == found } }
        named = [
            ("examines", counts.total(examined)), ("deux", both(one | other)), ("premier", both(one)),
            ("second", both(other)), ("aucun", both(0)),
            ("premier-seul", counts.total { $0.found & (one | other) == one }),
            ("second-seul", counts.total { $0.found & (one | other) == other }),
        ]
    }
}
