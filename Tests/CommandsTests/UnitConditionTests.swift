import Foundation
import TestSupport
import Testing

/// Conditions on single establishments and holdings of files that were never released: who is in them is not told.
@Suite("Conditions on units of unreleased files") struct UnitConditionTests {
    @Test(
        "An establishment that is there and one that is not have the same answer",
        arguments: ["establishment", "holding"])
    func units(dimension: String) throws {
        let folder = try TemporaryFolder()
        let numbers = 10..<19
        try folder.write(
            "siret;annee;evenement;ctn;jours_it\n" + numbers.map { "5520135000\($0)08;2024;AT;AA;3\n" }.joined(),
            to: "sinistres.csv")
        try folder.write(
            "siret;groupe;annee;ctn;salaries;heures\n"
                + numbers.map { "5520135000\($0)08;G\($0);2024;AA;30;48000\n" }.joined(),
            to: "cotisations.csv")
        #expect(try Program.run(["init", folder.path, "--quiet"]).status == 0)
        func asked(_ code: String) throws -> Program.Ending {
            try Program.run(["query", folder.path, "--indicator", "AT", "--where", "\(dimension)=\(code)"])
        }
        let (there, absent) = (
            try asked(dimension == "holding" ? "G11" : "55201350001108"),
            try asked(dimension == "holding" ? "G77" : "00000000000000")
        )
        #expect(there.status == absent.status && there.output == absent.output, "\(absent)")
        #expect(there.error == absent.error && !absent.error.contains("G1,") && !absent.error.contains("5520135"))
    }
}
