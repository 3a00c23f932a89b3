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
        let script = """
            for run in 1 2 3 4 5 6; do
                for lane in 1 2 3 4; do
                    ( "$0" report "$1" --max-rejects 0 --out "$1-out$lane" --quiet; echo $? >>"$1/statuses" ) &
                done
                wait
            done
            """
        let ending = try Program.shell(script, [folder.path])
        #expect(ending.error.contains("s.csv, line 2"))
        let statuses = try String(contentsOfFile: folder.path + "/statuses", encoding: .utf8)
        #expect(statuses == String(repeating: "65\n", count: 24))
    }
}
