import Foundation
import TestSupport
import Testing

/// What a program reads of `vigie check --json`.
struct CheckJSONTests {
    private static let table = "CTN;Année;Salariés;AT en 1er règlement;Divers\n"

    @Test func everyFindingHasAllKeysAndItsPlace() throws {
        let text = Self.table + "A;2024;100;3;x\nB;2024;x1;4;x\nX9;2024;10;2;x\nTotal;2024;110;6;\n"
        let checking = try Checking(["a.csv": text], "--json", "--max-rejects", "50")
        #expect(checking.ending.status == 1)
        let found = try checking.objects()
        #expect(found.map { $0["kind"] as? String } == ["refused-row", "total-mismatch", "unknown-code"])
        let keys: Set<String> = ["kind", "file", "line", "column", "value", "message", "advice"]
        #expect(found.allSatisfy { Set($0.keys) == keys })
        #expect(found.allSatisfy { $0["file"] as? String == "a.csv" })
        #expect(found.map { $0["line"] as? Int } == [3, 5, 4])
        #expect(found.map { $0["column"] as? String } == ["Salariés", "AT en 1er règlement", "CTN"])
        #expect(found.map { $0["value"] as? String } == ["x1", "6", "X9"])
    }

    @Test func aFolderWithoutFindingsIsAnEmptyListAndExitZero() throws {
        let checking = try Checking(
            ["a.csv": "CTN;Année;Salariés;AT en 1er règlement\nA;2024;100;3\n"], "--json", "--quiet")
        #expect(checking.ending.status == 0 && checking.ending.output == "[]\n" && checking.ending.error.isEmpty)
    }

    @Test func anUnusedColumnIsToldAndIsNoFinding() throws {
        let text = Self.table + "A;2024;100;3;x\n"
        let json = try Checking(["a.csv": text], "--json").ending
        #expect(json.status == 0 && json.output == "[]\n" && json.error.contains("columns not used: Divers"))
        let plain = try Checking(["a.csv": text])
        #expect(plain.ending.status == 0 && plain.ending.output.contains("columns not used: Divers"))
    }

    @Test func howFilesWereReadGoesToStandardErrorBesideJSON() throws {
        let checking = try Checking(["a.csv": Self.table + "A;2024;100;3;x\n"], "--json")
        #expect(checking.ending.error.contains("a.csv: utf-8 (declared), delimiter \";\", LF, "))
    }

    @Test func refusedRowsAreAllInJSONAndTwentyInText() throws {
        let rows = (0..<25).map { _ in "A;2024;x;3;y\n" }.joined()
        let text = Self.table + rows
        let json = try Checking(["a.csv": text], "--json", "--max-rejects", "100").objects()
        #expect(json.count { $0["kind"] as? String == "refused-row" } == 25)
        let plain = try Checking(["a.csv": text], "--max-rejects", "100")
        #expect(plain.findings.count { $0.hasPrefix("refused row: ") } == 20)
        #expect(plain.findings.contains("a.csv: 25 refused rows in all"))
    }
}
