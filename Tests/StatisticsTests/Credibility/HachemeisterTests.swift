import Testing

@testable import Statistics

/// Mean claim amounts of five states over twelve quarters (Hachemeister C. A., 1975), and what `actuar::cm` makes of them.
@Suite("Hachemeister's five states") struct HachemeisterTests {
    private let ratios = [
        [1738.0, 1642, 1794, 2051, 2079, 2234, 2032, 2035, 2115, 2262, 2267, 2517],
        [1364, 1408, 1597, 1444, 1342, 1675, 1470, 1448, 1464, 1831, 1612, 1471],
        [1759, 1685, 1479, 1763, 1674, 2103, 1502, 1622, 1828, 2155, 2233, 2059],
        [1223, 1146, 1010, 1257, 1426, 1532, 1953, 1123, 1343, 1243, 1762, 1306],
        [1456, 1499, 1609, 1741, 1482, 1572, 1606, 1735, 1607, 1573, 1613, 1690],
    ]
    private let weights = [
        [7861.0, 9251, 8706, 8575, 7917, 8263, 9456, 8003, 7365, 7832, 7849, 9077],
        [1622, 1742, 1523, 1515, 1622, 1602, 1964, 1515, 1527, 1748, 1654, 1861],
        [1147, 1357, 1329, 1204, 998, 1077, 1277, 1218, 896, 1003, 1108, 1121],
        [407, 396, 348, 341, 315, 328, 352, 331, 287, 384, 321, 342],
        [2902, 3172, 3046, 3068, 2693, 2910, 3275, 2697, 2663, 3017, 3242, 3425],
    ]

    @Test("Variances and premiums")
    func premiums() throws {
        var sums = CredibilitySums()
        for (row, weight) in zip(ratios, weights) { try sums.add(zip(row, weight).map { (ratio: $0, weight: $1) }) }
        let model = try #require(sums.model)
        expectClose(model.betweenVariance, 89638.726, relative: 1e-8, "a")
        expectClose(model.withinVariance, 139_120_025.93, relative: 1e-10, "s²")
        let units = zip(ratios, weights).map { row, weight in
            let total = weight.reduce(0, +)
            return (mean: dot(row, weight) / total, weight: total)
        }
        let collective = model.collective(units)
        for (unit, premium) in zip(units, [2055.165, 1523.706, 1793.444, 1442.967, 1603.285]) {
            let own = model.credibility(ofWeight: unit.weight)
            #expect(abs(collective + own * (unit.mean - collective) - premium) < 6e-4)
        }
    }
}
