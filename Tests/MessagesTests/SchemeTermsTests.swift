import Foundation
import Messages
import TestSupport
import Testing

/// The closed words of the schemes that ship, read from their files.
@Suite("Words of schemes") struct SchemeTermsTests {
    private static var schemes: [[String: Any]] {
        let folder = Project.root + "/Datasets/schemes/"
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter {
            $0.hasSuffix(".json") && !$0.hasSuffix(".examples.json")
        }
        return names.compactMap { FileManager.default.contents(atPath: folder + $0) }.compactMap {
            try? JSONSerialization.jsonObject(with: $0) as? [String: Any]
        }
    }

    private static func words(_ sections: [String], _ key: String) -> Set<String> {
        let objects = sections.flatMap { section in schemes.flatMap { $0[section] as? [[String: Any]] ?? [] } }
        return Set(objects.compactMap { $0[key] as? String })
    }

    /// Words that are the same in French.
    private static let same: Set = ["", "points", "codes", "actions", "condition", "table"]

    @Test("Every kind of step of a shipped scheme has its French")
    func kinds() {
        let kinds = Self.words(["steps"], "kind")
        #expect(kinds.count > 10)
        for kind in kinds.subtracting(Self.same) { #expect(SchemeTerms.kind(kind).french != kind, "\(kind)") }
    }

    @Test("Every unit of a shipped scheme has its French, but for currencies")
    func units() {
        let units = Self.words(["facts", "series", "values", "aggregates"], "unit").subtracting(Self.same)
        #expect(units.count > 15)
        for unit in units where unit != unit.uppercased() || unit == "FTE" {
            #expect(SchemeTerms.unit(unit).french != unit, "\(unit)")
        }
    }

    @Test("Every kind of data that a shipped scheme reads has words")
    func needs() {
        let needs = Set(Self.schemes.flatMap { $0["needs"] as? [String] ?? [] })
        #expect(!needs.isEmpty)
        for need in needs { #expect(SchemeTerms.need(need).french != need, "\(need)") }
    }
}
