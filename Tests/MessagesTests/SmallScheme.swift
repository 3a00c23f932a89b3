import Declarations
import Schemes
import TestSupport

/// A scheme of one amount, written by a user.
enum SmallScheme {
    /// `amount` is its formula.
    static func scheme(amount: String = "0", decimals: Int = 2) throws -> Scheme {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            {"name": "test", "title": {"fr": "essai", "en": "test"}, "country": "FR", "currency": "EUR",
             "needs": ["K1"], "checked": "2026-11-21", "accrual": "once",
             "validity": [{"from": "2020-01-01", "to": "2025-12-31", "reference": "law"}],
             "facts": [], "codes": [], "aggregates": [], "values": [], "steps": [], "amount": "\(amount)",
             "roundings": [
               {"name": "amount", "decimals": \(decimals), "mode": "half-up", "reference": "law", "grade": "A"}]}
            """, to: "test.json")
        return try Scheme(
            file: folder.path + "/test.json", parameters: ParameterFiles(folder: Project.parameters))
    }
}
