import Foundation
import TestSupport
import Testing

/// Runs that are stopped from outside at seeded instants: what stands in the folder of results is whole each time.
///
/// `VIGIE_KILLS` sets how many runs are killed (200 without it).
@Suite(.serialized) struct InterruptionAccidentTests {
    private static let kills = ProcessInfo.processInfo.environment["VIGIE_KILLS"].flatMap(Int.init) ?? 200

    @Test(.timeLimit(.minutes(5))) func aKilledRunLeavesTheEarlierReportWhole() throws {
        let reports = try InterruptedReports()
        try reports.interrupt(with: SIGKILL, times: Self.kills, seed: 1)
        try reports.finish()
    }

    @Test(.timeLimit(.minutes(5)), arguments: [SIGTERM, SIGINT, SIGHUP])
    func aStoppedRunLeavesTheEarlierReportWholeAndNothingBeside(signal: Int32) throws {
        let reports = try InterruptedReports()
        try reports.interrupt(with: signal, times: 20, seed: 2)
        try reports.finish()
    }

    /// As a scheduler reads it: 128 and the number of the signal.
    @Test(arguments: [("TERM", Int32(143)), ("INT", 130)]) func theStatusNamesTheSignal(name: String, status: Int32)
        throws
    {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let words = ["report", Project.root + "/Datasets", "--out", folder.path + "/out", "--quiet"]
        // Job control, because a program behind a plain shell is deaf to INT.
        let script =
            "set -m; env --default-signal=INT,TERM \"$0\" \"$@\" & sleep 0.1; kill -\(name) $!; wait $!; exit $?"
        #expect(try Program.shell(script, words).status == status)
    }
}
