import Foundation
import Intake
import Messages

extension ReadingOptions {
    static let descriptions: [OptionDescription] = [
        OptionDescription(
            "workers", value: "N", "number of reading threads (default: all cores); does not affect results"),
        OptionDescription(
            "max-rejects", value: "P", "share of rejected rows above which the command fails (default: 0.5%)"),
    ]

    init(_ arguments: Arguments) throws(Fault) {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        guard let workers = arguments["workers"].map({ Int($0) }) ?? cores, (1...1024).contains(workers) else {
            throw .usage("--workers takes a whole number from 1 to 1024")
        }
        // Those that read, those of the digests beside them, and the one on which Dispatch waits.
        try AvailableThreads.check(min(workers, 64) + 3)
        self.init(
            workers: workers,
            maximumRejects: try arguments["max-rejects"].map(Self.share) ?? Self.defaultMaximumRejects)
    }

    /// `0.5`, `0,5 %` and `0.5%` all mean half a percent.
    private static func share(_ text: String) throws(Fault) -> Double {
        let digits = text.replacing("%", with: "").replacing(",", with: ".").filter { $0 != " " }
        guard let percent = Double(digits), (0...100).contains(percent) else {
            throw .usage("--max-rejects takes a percentage from 0 to 100, for example 0.5")
        }
        return percent / 100
    }
}
