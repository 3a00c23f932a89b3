@testable import Disclosure

/// The numbers of enterprises of rtauargus's `turnover_act_size`: activities in three levels by three sizes, with all their
/// margins. Source: InseeFrLab/rtauargus, vignettes/tauargus_files/ex4/act_size.tab.
enum TurnoverTable {
    /// What each table that the margins make is by; they would be printed together.
    static let attributes = [["division", "group", "section"], ["group", "section"], ["group"], []]
        .flatMap { [$0 + ["size"], $0] }

    static func linked() throws -> LinkedTables {
        try LinkedTables(attributes.map { table(by: $0) { counts[$0] } })
    }

    /// The sums of what each division and size has.
    static func table(
        by attributes: [String], sizes: [String] = sizes, _ value: (TurnoverAmounts.Place) -> Double?
    ) -> LinkedTable {
        var cells: [[String]: LinkedTable.Cell] = [:]
        for (groups, size) in divisions.flatMap({ division in sizes.map { (division.codes, $0) } }) {
            let place = TurnoverAmounts.Place(activity: groups["division"] ?? "", size: size)
            guard let value = value(place) else { continue }
            let codes = attributes.map { $0 == "size" ? size : groups[$0] ?? "" }
            cells[codes] = LinkedTable.Cell(value: (cells[codes]?.value ?? 0) + value)
        }
        return LinkedTable(attributes: attributes, cells: cells)
    }

    private static let sizes = ["tr1", "tr2", "tr3"]

    /// Cells in which there is somebody.
    private static var counts: [TurnoverAmounts.Place: Double] {
        var counts: [TurnoverAmounts.Place: Double] = [:]
        for division in divisions {
            for (size, count) in zip(sizes, division.counts) where count > 0 {
                counts[TurnoverAmounts.Place(activity: division.codes["division"] ?? "", size: size)] = count
            }
        }
        return counts
    }

    private static var divisions: [(codes: [String: String], counts: [Double])] {
        text.split(separator: "|").map { line in
            let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
            let codes = ["section": words[0], "group": words[1], "division": words[2]]
            return (codes, words.dropFirst(3).compactMap(Double.init))
        }
    }

    /// Section, group, division, then enterprises of sizes tr1, tr2, tr3.
    private static let text = """
        A AZ 01 18 0 0 | A AZ 02 381 6 0 | B BE 06 1 0 0 | B BE 07 4 0 0 | B BE 08 69 15 0 | B BE 09 1 1 0 |
        C BE 10 3046 196 14 | C BE 11 578 20 1 | C BE 12 1 0 0 | C BE 13 368 34 2 | C BE 14 290 23 0 | C BE 15 64 17 1 |
        C BE 16 273 46 2 | C BE 17 41 28 3 | C BE 18 846 52 0 | C BE 19 1 1 0 | C BE 20 85 48 4 | C BE 21 1 6 3 |
        C BE 22 98 64 5 | C BE 23 252 44 3 | C BE 24 19 15 1 | C BE 25 711 307 1 | C BE 26 38 38 1 | C BE 27 71 23 2 |
        C BE 28 66 71 7 | C BE 29 30 25 4 | C BE 30 62 9 1 | C BE 31 311 42 1 | C BE 32 1067 36 1 | C BE 33 935 90 2 |
        D BE 35 1403 7 1 | E BE 36 199 12 2 | E BE 37 164 3 0 | E BE 38 388 52 3 | E BE 39 2 3 0 | F FZ 41 3324 79 2 |
        F FZ 42 373 47 3 | F FZ 43 23240 971 4 | G GI 45 6897 186 2 | G GI 46 8622 781 17 | G GI 47 24538 562 19 |
        H GI 49 5348 323 8 | H GI 50 94 5 0 | H GI 51 43 2 1 | H GI 52 564 94 6 | H GI 53 30 6 0 | I GI 55 2139 61 0 |
        I GI 56 11151 547 7 | J JZ 58 584 51 3 | J JZ 59 1203 56 0 | J JZ 60 15 2 1 | J JZ 61 93 14 1 |
        J JZ 62 4868 104 8 | J JZ 63 1121 8 3 | K KZ 64 5679 66 0 | K KZ 65 1 0 0 | K KZ 66 2346 46 2 |
        L LZ 68 11850 107 4 | M MN 69 4919 197 2 | M MN 70 11050 131 7 | M MN 71 4598 228 10 | M MN 72 293 20 2 |
        M MN 73 1112 29 1 | M MN 74 5140 76 0 | M MN 75 397 9 0 | N MN 77 3161 55 1 | N MN 78 640 99 1 |
        N MN 79 417 22 0 | N MN 80 470 73 1 | N MN 81 4201 234 8 | N MN 82 3421 326 8 | O OQ 84 82 4 0 |
        P OQ 85 6823 76 2 | Q OQ 86 18960 150 6 | Q OQ 87 47 69 3 | Q OQ 88 379 83 2 | R RU 90 8406 17 0 |
        R RU 91 39 5 0 | R RU 92 18 2 0 | R RU 93 2220 42 0 | S RU 94 60 6 0 | S RU 95 2418 4 2 | S RU 96 11775 94 0
        """
}

extension LinkedTables {
    /// The cells of a table of turnover: the finest code of the activity, and the size.
    var placesOfTurnover: [TurnoverAmounts.Place: Int] {
        var numbers: [TurnoverAmounts.Place: Int] = [:]
        for (number, place) in places.enumerated() {
            guard let place else { continue }
            let codes = Dictionary(uniqueKeysWithValues: zip(tables[place.table].attributes, place.codes))
            let activity = codes["division"] ?? codes["section"] ?? codes["group"] ?? "Total"
            numbers[TurnoverAmounts.Place(activity: activity, size: codes["size"] ?? "Total")] = number
        }
        return numbers
    }
}
