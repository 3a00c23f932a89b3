import Foundation
import TestSupport

/// Runs the built `vigie`, as a person or a scheduler would.
enum Program {
    struct Ending {
        let output: String
        let error: String
        let status: Int32
    }

    /// Beside the test bundle, which is the running program.
    static let path: String = {
        let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let beside = URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("vigie").path
        return FileManager.default.isExecutableFile(atPath: beside) ? beside : Project.root + "/.build/debug/vigie"
    }()

    static func run(_ words: [String]) throws -> Ending { try run(path, words) }

    /// Runs `script` with the words as its arguments, `$0` being the program: for redirections.
    static func shell(_ script: String, _ words: [String]) throws -> Ending {
        try run("/bin/sh", ["-c", script, path] + words)
    }

    private static func run(_ executable: String, _ words: [String]) throws -> Ending {
        let folder = try TemporaryFolder()
        // Files, not pipes: nobody needs to read while the program writes.
        let (output, error) = (folder.path + "/output", folder.path + "/error")
        for file in [output, error] { try Data().write(to: URL(fileURLWithPath: file)) }
        let process = prepared(words, executable: executable)
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: error))
        try process.run()
        process.waitUntilExit()
        return Ending(output: try text(output), error: try text(error), status: process.terminationStatus)
    }

    /// The program, not yet started, with the data files of the project.
    static func prepared(_ words: [String], executable: String = path) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = words
        process.environment = ProcessInfo.processInfo.environment.merging(["VIGIE_HOME": Project.root]) { $1 }
        process.standardInput = FileHandle.nullDevice
        return process
    }

    /// The bytes as they are: Foundation would drop a byte order mark.
    private static func text(_ file: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
    }
}

extension TemporaryFolder {
    /// A folder of small files, gone when `body` ends.
    static func with<Result>(_ files: [String: String], _ body: (String) throws -> Result) throws -> Result {
        let folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(text, to: name) }
        return try withExtendedLifetime(folder) { try body(folder.path) }
    }
}

enum RealFiles {
    static let absence = "the real files are absent: set VIGIE_SHARED to the folder that holds data/cnam-2024"
}
