import Digests
import Foundation
import TestSupport
import Testing

/// Runs of one small report to one folder, each with another text, that are interrupted.
final class InterruptedReports {
    private let data: DescribedFile
    private let parent: TemporaryFolder
    private var out: String { parent.path + "/out" }
    private var run = 0
    /// The run whose report stands in the folder.
    private var published = 0
    private var duration: Double = 0

    init() throws {
        data = try DescribedFile()
        parent = try TemporaryFolder()
        let table = "```vigie table\nindicator: AT\nyear: $year\ntitle: $run\n```\n\n"
        let text = "---\nrun: 0\n---\n$run\n\n" + String(repeating: table, count: 8)
        try parent.write(text, to: "n.md")
        let start = Date()
        try finish()
        duration = Date().timeIntervalSince(start)
    }

    /// Starts the next run and ends it with `signal`, `times` times: every other one at some instant of its life, the
    /// others as soon as its lock is there, or while it writes.
    func interrupt(with signal: Int32, times: Int, seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var interrupted = 0
        for time in 0..<times {
            let process = try started()
            if time.isMultiple(of: 2) {
                pause(Double.random(in: 0...duration, using: &random))
            } else {
                wait(for: time % 4 == 1 ? "lock" : "partial", of: process)
                pause(Double.random(in: 0...0.004, using: &random))
            }
            kill(process.processIdentifier, signal)
            process.waitUntilExit()
            let status = process.terminationStatus
            // A run that writes ends by itself, with the status that says so.
            let isGivenUp = process.terminationReason == .exit && status == 128 + signal && signal != SIGKILL
            let isInterrupted = process.terminationReason == .uncaughtSignal || isGivenUp
            #expect(status == (isGivenUp ? 128 + signal : isInterrupted ? signal : 0), "run \(run), seed \(seed)")
            if signal != SIGKILL {
                let names = try FileManager.default.contentsOfDirectory(atPath: parent.path)
                #expect(names.sorted() == ["n.md", "out"], "run \(run), seed \(seed)")
            }
            interrupted += isInterrupted ? 1 : 0
            try expectWhole("run \(run), seed \(seed)")
        }
        #expect(interrupted > times / 2, "most runs are interrupted before their end")
    }

    /// A run that nothing interrupts: it must not meet a lock, and it leaves nothing of the runs before it.
    func finish() throws {
        let process = try started()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        try expectWhole("run \(run), the last")
        #expect(published == run)
        let names = try FileManager.default.contentsOfDirectory(atPath: parent.path)
        #expect(names.sorted() == ["n.md", "out"])
    }

    private func started() throws -> Process {
        run += 1
        // The runner of the tests is deaf to INT and TERM, and a program starts as deaf as the one that starts it.
        let process = Program.prepared(
            [
                "--default-signal=INT,TERM,HUP", Program.path, "report", data.folderPath, "--notebook",
                parent.path + "/n.md", "--set", "run=\(run)", "--out", out,
            ], executable: "/usr/bin/env")
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    private func pause(_ seconds: Double) { usleep(UInt32(seconds * 1_000_000)) }

    /// Returns when the lock or the folder aside is there, or the process is gone.
    private func wait(for name: String, of process: Process) {
        while process.isRunning, !FileManager.default.fileExists(atPath: parent.path + "/.out.vigie-" + name) {
            usleep(20)
        }
    }

    /// Every file that the manifest names is there with its hash, and no other; the text is that of the latest run, or
    /// still that of the one before.
    private func expectWhole(_ comment: Comment) throws {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: out + "/manifest.json"))
        let manifest = try JSONDecoder().decode(WrittenManifest.self, from: bytes)
        let present = try FileManager.default.subpathsOfDirectory(atPath: out).filter { $0.contains(".") }
        #expect(Set(present) == Set(manifest.outputs.map(\.name) + ["manifest.json"]), comment)
        #expect(manifest.outputs.count == 9, comment)
        for output in manifest.outputs {
            let content = try Data(contentsOf: URL(fileURLWithPath: out + "/" + output.name))
            #expect(SHA256.hexadecimal([UInt8](content)) == output.sha256, comment)
        }
        let report = try String(contentsOfFile: out + "/rapport.md", encoding: .utf8)
        let found = Int(report.prefix(while: \.isNumber)) ?? 0
        #expect(found == run || found == published, comment)
        published = found
    }
}

/// What the test needs of a manifest.
private struct WrittenManifest: Decodable {
    struct Output: Decodable {
        let name: String
        let sha256: String
    }

    let outputs: [Output]
}
