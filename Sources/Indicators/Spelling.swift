/// « Did you mean »: codes that differ by a slip of the fingers.
enum Spelling {
    /// The first of the nearest codes, if it is near enough: one slip for every three letters, one at least.
    static func nearest(_ word: String, in known: [String]) -> String? {
        let best = known.map { ($0, slips(Array(word), Array($0))) }.min { $0.1 < $1.1 }
        guard let best, best.1 <= max(1, word.count / 3) else { return nil }
        return best.0
    }

    /// Letters added, dropped, replaced, or two neighbours exchanged (optimal string alignment).
    private static func slips(_ first: [Character], _ second: [Character]) -> Int {
        var rows = [Array(0...second.count)]
        for (row, letter) in first.enumerated() {
            var current = [row + 1]
            for (column, candidate) in second.enumerated() {
                let replaced = rows[row][column] + (letter == candidate ? 0 : 1)
                var least = min(rows[row][column + 1] + 1, current[column] + 1, replaced)
                if row > 0, column > 0, letter == second[column - 1], first[row - 1] == candidate {
                    least = min(least, rows[row - 1][column - 1] + 1)
                }
                current.append(least)
            }
            rows.append(current)
        }
        return rows[first.count][second.count]
    }
}
