import Facts
import Intake
import Testing

@testable import Quality

struct CountCheckTests {
    private func findings(_ claims: [Int]) throws -> [Finding] {
        let rows = zip(2022..., claims).map { "01;\($0);\($1)\n" }.joined()
        let readings = try OneFile.readings(
            "naf2;annee;at\n" + rows,
            meaning: #""role": "series", "secrecy": "published", "source": "essai", "constants": {"event": "AT"}"#,
            fields: [
                OneFile.code("naf2", "naf2"), OneFile.code("annee", "year"),
                #"{"name": "at", "type": "integer", "vigie": {"measure": "claims"}}"#,
            ], columns: [.naf2])
        return CountCheck(readings, FactBase(readings.map(\.part.facts))).findings
    }

    @Test("Ten times the claims of the other years are told from thirty claims on: fewer change so by chance")
    func smallestMedian() throws {
        let told = try findings([30, 30, 300]).map(\.value)
        // Once by division, and once by the group of 38 that follows from it.
        #expect(told == ["300", "300"])
        #expect(try findings([30, 30, 299]).isEmpty)
        #expect(try findings([29, 29, 290]).isEmpty)
    }
}
