import Declarations
import Indicators
import Messages
import Outputs
import Studies

/// The register that `--register` names, held until the run ends, and what `--known` files tell.
struct OpenedRegister {
    /// What was released before, in the order in which it was; nil where neither a register nor figures of others are named.
    let releases: [Release]?
    private let file: RegisterFile?
    private let name: String?

    /// No register where none is named.
    ///
    /// - Parameter folder: that of the data, whose words the releases may use.
    init(_ arguments: Arguments, folder: String) throws {
        name = arguments["release"]
        if name != nil, arguments["register"] == nil { throw Fault.usage("--release needs --register FILE") }
        if name != nil, arguments.has("check") { throw Fault.usage("--check writes nothing, and --release would") }
        let (folders, isWritten) = (arguments.handedOn, name != nil)
        file = try arguments["register"].map { try RegisterFile($0, outside: folders, isWritten: isWritten) }
        var known = try file.map { try Self.releases($0, folder) } ?? []
        if let name, let file, known.contains(where: { $0.name == name }) {
            throw Fault.usage("--release: \(file.path) has a release \(name) already; give another name")
        }
        for path in arguments.all("known") {
            known += try Self.releases(try RegisterFile(path, outside: [], isWritten: false), folder)
        }
        releases = file == nil && known.isEmpty ? nil : known
    }

    private static func releases(_ file: RegisterFile, _ folder: String) throws -> [Release] {
        let vocabulary = try Vocabulary(InstalledData.located(), folder: folder)
        return try file.lines().enumerated().map { index, line in
            do {
                return try Release(line: line, vocabulary)
            } catch {
                throw Fault(
                    .dataError, "\(file.path), line \(index + 1): not a release that this version reads (\(error))")
            }
        }
    }

    /// Adds what leaves, before it leaves: a run that is stopped in between has released nothing, and the register says more.
    func add(_ terminal: Terminal, _ release: (String) -> Release?) throws {
        guard let name, let file, let release = release(name) else { return }
        try file.add(try release.line())
        terminal.say("registered: \(file.path), release \(name)")
    }
}
