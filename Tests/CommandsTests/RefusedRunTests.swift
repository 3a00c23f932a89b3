import Foundation
import TestSupport
import Testing

/// A program that ends while a digest is still made can end by SIGSEGV in place of its exit status.
@Suite("Runs of a file that is refused") struct RefusedRunTests {
    @Test("All of many runs at once end with the status of the refusal")
    func manyRuns() throws {
        let folder = try TestSupport.TemporaryFolder()
        let rows = String(repeating: "00000000000011;2024;AT;A;10\n", count: 2000)
        try folder.write("siret;annee;evenement;ctn;jours_it\n" + rows, to: "s.csv")
        #expect(try Program.run(["init", folder.path]).status == 0)
        try folder.write("siret;annee;evenement;ctn;jours_it\n00000000000011;2024;AT;A;dix\n" + rows, to: "s.csv")
        let alone = try Program.run(Self.words(folder.path, lane: 0))
        #expect(alone.status == 65 && alone.error.contains("s.csv, line 2"))
        for _ in 1...6 {
            #expect(try statuses(ofRunsAtOnce: 4, on: folder.path) == [65, 65, 65, 65])
        }
    }

    /// Runs start together, each with a folder of results of its own.
    private func statuses(ofRunsAtOnce count: Int, on folder: String) throws -> [Int32] {
        let runs = (0..<count).map { lane in
            let run = Program.prepared(Self.words(folder, lane: lane))
            (run.standardOutput, run.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
            return run
        }
        for run in runs { try run.run() }
        return runs.map { run in
            run.waitUntilExit()
            return run.terminationStatus
        }
    }
    private static func words(_ folder: String, lane: Int) -> [String] {
        ["report", folder, "--max-rejects", "0", "--out", "\(folder)-out\(lane)", "--quiet"]
    }
}
