import Disclosure
import Testing

/// The counts of sdcTable's manual (page of `protectTable`), with the cells that it hides.
@Test("The example of the article on Disclosure")
func disclosureExample() throws {
    func table(_ attributes: [String], _ counts: [[String]: Double]) -> LinkedTable {
        LinkedTable(attributes: attributes, cells: counts.mapValues { LinkedTable.Cell(value: $0) })
    }
    let published = try LinkedTables([
        table(
            ["gender", "region"],
            [
                ["m", "A"]: 18, ["m", "B"]: 14, ["m", "C"]: 12, ["m", "D"]: 11,
                ["f", "A"]: 2, ["f", "B"]: 19, ["f", "C"]: 10, ["f", "D"]: 14,
            ]),
        table(["region"], [["A"]: 20, ["B"]: 33, ["C"]: 22, ["D"]: 25]),
        table(["gender"], [["m"]: 55, ["f"]: 45]),
        table([], [[]: 100]),
    ])

    // Two women in region A are too few. Hiding their number alone hides nothing: 20 - 18.
    let few = try #require(published.number(["f", "A"], of: ["gender", "region"]))
    let alone = try Audit.bounds(published.system, hidden: [few])
    #expect(alone[few] == Bounds(low: 2, high: 2))

    // The cheapest cells that must go with it; then all that a reader can tell is that there are 12 at most.
    let pattern = try SuppressionProblem(published.system, protections: [few: Protection()]).pattern()
    let secondary = pattern.secondary.compactMap { published.places[$0]?.codes }
    #expect(Set(secondary) == [["m", "A"], ["m", "C"], ["f", "C"]])
    let protected = try Audit.bounds(published.system, hidden: pattern.hidden)
    #expect(protected[few] == Bounds(low: 0, high: 12))
}
