import Declarations
import Foundation
import Schemes
import Testing
import Words

/// A made-up rebate, written as the laws of Datasets/schemes are: a tenth of the contributions of 2024 for an enterprise
/// that declared no accident.
@Test("The example of the article on Schemes")
func schemesExample() throws {
    let law = """
        {"name": "rebate", "title": {"fr": "remise", "en": "rebate"}, "country": "FR", "currency": "EUR",
         "needs": ["K1"], "checked": "2026-11-21", "accrual": "once",
         "validity": [{"from": "2024-01-01", "to": "2025-12-31", "reference": "decree of 2023, art. 1"}],
         "facts": [
           {"name": "accidents", "title": "accidents of the year", "unit": "claims"},
           {"name": "paid", "title": "contributions of the year", "unit": "EUR"}],
         "values": [{"name": "share", "unit": "%", "periods": [
           {"from": "2024-01-01", "value": 10, "reference": "decree of 2023, art. 2", "grade": "A"}]}],
         "roundings": [
           {"name": "amount", "decimals": 2, "mode": "half-up", "reference": "decree of 2023, art. 3", "grade": "A"}],
         "steps": [
           {"kind": "condition", "name": "safe", "unit": "", "reference": "art. 1", "require": "accidents = 0",
            "otherwise": "an accident was declared"},
           {"kind": "formula", "name": "due", "unit": "EUR", "reference": "art. 2", "value": "paid * share / 100"}],
         "amount": "due"}
        """
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("law-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try law.write(to: folder.appendingPathComponent("rebate.json"), atomically: true, encoding: .utf8)

    // The scheme as its file states it, then the law of one day.
    let parameters = ParameterFiles(folder: folder.path)
    let scheme = try SchemeLibrary(folder: folder.path, parameters: parameters).scheme("rebate")
    let day = try #require(Day("2024-12-31"))
    let inForce = try scheme.inForce(on: day)

    // A tenth of 12,345.60 euros, in cents; nothing for the enterprise with an accident, and the article that says so.
    let safe = Enterprise(id: "A", facts: ["accidents": 0, "paid": 12_345.60])
    #expect(inForce.result(for: safe).amount == 123_456)
    let refused = inForce.result(for: Enterprise(id: "B", facts: ["accidents": 1, "paid": 12_345.60]))
    #expect(refused.amount == 0)
    guard case .refused("safe", _, "art. 1") = refused.outcome else {
        Issue.record("\(refused.outcome)")
        return
    }

    // What is unknown gives no amount, and its name.
    let unknown = inForce.result(for: Enterprise(id: "C", facts: ["accidents": 0]))
    #expect(unknown.amount == nil && unknown.outcome == .undetermined(.missingFact("paid")))
}
