import Foundation
import TestSupport
import Testing

/// What `vigie init` says, and how it ends on what it cannot read.
struct InitTests {
    private static let rates = "Nature du risque;Code risque;Taux net\nx;27.1ZF;6,4\n"

    @Test(.timeLimit(.minutes(5))) func aPipeIsSkippedAndSaid() throws {
        try TemporaryFolder.with(["taux-2017.csv": Self.rates]) { folder throws -> Void in
            #expect(unsafe mkfifo(folder + "/p.csv", 0o600) == 0)
            let ending = try Program.run(["init", folder])
            #expect(ending.status == 0)
            #expect(ending.error.contains("p.csv: skipped"))
            #expect(ending.error.contains("year 2017, from the name of the file"))
        }
    }

    @Test(.timeLimit(.minutes(5))) func aDescriptorThatNamesAPipeIsNoInput() throws {
        try TemporaryFolder.with(["taux-2017.csv": Self.rates]) { folder throws -> Void in
            #expect(try Program.run(["init", folder]).status == 0)
            try FileManager.default.removeItem(atPath: folder + "/taux-2017.csv")
            #expect(unsafe mkfifo(folder + "/taux-2017.csv", 0o600) == 0)
            let ending = try Program.run(["query", folder, "--indicator", "TAUX-NET"])
            #expect(ending.status == 66 && ending.error.contains("is a pipe or a device"))
        }
    }

    @Test(arguments: [
        ("CTN;Salariés\nAA;1\n", "header at row 1, 2 columns"),
        ("Titre;\nCTN;Salariés\nAA;1\n", "header at row 2, 2 columns"),
        ("CTN;2023;;2024;\n;AT;Salariés;AT;Salariés\nAA;1;2;3;4\nBB;5;6;7;8\n", "header at rows 1 to 2, 5 columns"),
    ])
    func theRowsOfTheHeaderAreTold(table: String, told: String) throws {
        try TemporaryFolder.with(["f.csv": table]) { folder throws -> Void in
            let ending = try Program.run(["init", folder])
            #expect(ending.error.contains(told), "\(ending.error)")
        }
    }

    @Test func aColumnWithoutANameIsTold() throws {
        let table = "region;AT;;salaries;\nBretagne;12;9;1000;\nCentre;13;;1000;\n"
        try TemporaryFolder.with(["f.csv": table]) { folder throws -> Void in
            let ending = try Program.run(["init", folder])
            #expect(ending.error.contains("column 3 has no name and is not read"))
        }
    }

    @Test(arguments: [("99", Int32(65)), ("9223372036854775807", 64)])
    func aHeaderBelowTheLastRow(row: String, status: Int32) throws {
        try TemporaryFolder.with(["taux-2017.csv": Self.rates]) { folder throws -> Void in
            #expect(try Program.run(["init", folder, "--header", row]).status == status)
        }
    }

    @Test func theYearOfTheHeaderOverrulesTheNameOfTheFile() throws {
        let table = "Famille de maladies professionnelles;2023;2024\nTMS;41937;44723\n"
        try TemporaryFolder.with(["t19-1999.csv": table]) { folder throws -> Void in
            let ending = try Program.run(["init", folder])
            #expect(ending.error.contains("years 2023, 2024, from the header"))
            #expect(ending.error.contains("the name of the file says 1999: verify which of the two it is"))
        }
    }

    @Test func theNearestLayoutAndItsMissingColumnsAreNamed() throws {
        try TemporaryFolder.with(["x.csv": "CTN;Salariés;x\nAA;1;2\n"]) { folder throws -> Void in
            let ending = try Program.run(["init", folder])
            #expect(ending.status == 1)
            #expect(
                ending.error.contains(
                    "nearest layout: cnam-tableau-07; it also requires: Année, AT en 1er règlement"))
        }
    }

    @Test func aColumnThatStandsTwiceIsForSomebodyToCorrect() throws {
        let table = Self.rates.replacingOccurrences(of: "\n", with: ";Taux net\n")
        try TemporaryFolder.with(["taux-2017.csv": table]) { folder throws -> Void in
            let ending = try Program.run(["init", folder])
            #expect(ending.status == 1)
            #expect(ending.error.contains("appears twice; rename one of them"))
        }
    }

    @Test func filesOfOneNameAreResourcesOfTwo() throws {
        try TemporaryFolder.with(["taux-2017.csv": Self.rates, "taux-2017.txt": Self.rates]) { folder throws -> Void in
            #expect(try Program.run(["init", folder, "--quiet"]).status == 0)
            let descriptor = try String(contentsOfFile: folder + "/datapackage.json", encoding: .utf8)
            #expect(descriptor.contains("\"taux-2017\"") && descriptor.contains("\"taux-2017-2\""))
        }
    }
}
