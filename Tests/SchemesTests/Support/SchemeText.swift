import Declarations
import Foundation
import Schemes
import TestSupport
import Words

/// A small scheme written in a test: what is not given has a plain default.
struct SchemeText {
    var facts = "[]"
    var codes = "[]"
    var aggregates = "[]"
    var values = "[]"
    var steps = "[]"
    var amount = "0"
    var rest = ""
    var accrual = "once"
    var validity = #"[{"from": "2020-01-01", "to": "2025-12-31", "reference": "law"}]"#

    static let amountRounding =
        #"{"name": "amount", "decimals": 2, "mode": "half-up", "reference": "law", "grade": "A"}"#

    var json: String {
        """
        {"name": "test", "title": {"fr": "essai", "en": "test"}, "country": "FR", "currency": "EUR", "needs": ["K1"],
         "checked": "2026-11-21", "accrual": "\(accrual)", "validity": \(validity), "facts": \(facts),
         "codes": \(codes), "aggregates": \(aggregates), "values": \(values),
         "roundings": [\(Self.amountRounding)], "steps": \(steps), "amount": "\(amount)"\(rest)}
        """
    }

    func scheme() throws -> Scheme {
        let folder = try TemporaryFolder()
        try folder.write(json, to: "test.json")
        return try Scheme(
            file: folder.path + "/test.json", parameters: ParameterFiles(folder: Project.parameters))
    }

    /// The result on a day of 2024.
    func result(_ enterprise: Enterprise = Enterprise(id: "e"), _ day: String = "2024-06-01") throws -> SchemeResult {
        try scheme().inForce(on: Self.day(day)).result(for: enterprise, explaining: true)
    }

    static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw BadDay() }
        return day
    }

    struct BadDay: Error {}

    /// A fact given as a number.
    static func fact(_ name: String, fallback: String? = nil) -> String {
        let end = fallback.map { #", "default": "\#($0)""# } ?? ""
        return #"{"name": "\#(name)", "title": "\#(name)", "unit": "EUR"\#(end)}"#
    }

    static func series(_ name: String, fallback: String? = nil) -> String {
        let end = fallback.map { #", "default": "\#($0)""# } ?? ""
        return #"{"name": "\#(name)", "title": "\#(name)", "unit": "EUR", "form": "series"\#(end)}"#
    }

    static func value(_ name: String, _ content: String, from: String = "2020-01-01", grade: String = "A") -> String {
        """
        {"name": "\(name)", "unit": "EUR",
         "periods": [{"from": "\(from)", "reference": "law", "grade": "\(grade)", \(content)}]}
        """
    }

    static func step(_ kind: String, _ name: String, _ keys: String) -> String {
        #"{"kind": "\#(kind)", "name": "\#(name)", "unit": "EUR", "reference": "art. 1", \#(keys)}"#
    }
}
