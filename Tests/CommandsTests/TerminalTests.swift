import Testing

/// Where the output goes: a full disk and a closed stream are failures, never a silent success.
struct TerminalTests {
    private let folder: DataFolder

    init() throws { folder = try DataFolder.published.get() }

    private func query(_ redirection: String) throws -> Program.Ending {
        try Program.shell(
            "exec \"$0\" \"$@\" \(redirection)", ["query", folder.path, "--indicator", "AT", "--year", "2024"])
    }

    @Test func aFullDeviceIsAnOutputError() throws {
        let ending = try query(">/dev/full")
        #expect(ending.status == 74 && ending.error.contains("standard output cannot be written"))
    }

    @Test func aClosedOutputIsAnOutputError() throws {
        let ending = try query(">&-")
        #expect(ending.status == 74 && ending.error.contains("standard output cannot be written"))
    }

    /// Messages that nobody reads stop nothing.
    @Test func aClosedErrorStreamIsNoError() throws {
        let ending = try query("2>&-")
        #expect(ending.status == 0 && ending.output.contains("549614"))
    }

    @Test func aReaderThatLeavesDoesNotKillSilently() throws {
        let ending = try Program.shell(
            "{ \"$0\" \"$@\"; echo \"status $?\" >&2; } | true",
            ["query", folder.path, "--indicator", "MP", "--by", "ctn,tableau,syndrome", "--year", "2024"])
        #expect(ending.error.contains("status 74") || ending.error.contains("status 141"), "\(ending.error)")
    }

    @Test func dataGoToOutputAndMessagesToError() throws {
        let ending = try query("")
        #expect(ending.output.split(separator: "\n").count == 2)
        #expect(ending.error.contains("warning:"), "the two slips of the printed report")
        let quiet = try Program.run(["query", folder.path, "--indicator", "AT", "--year", "2024", "--quiet"])
        #expect(quiet.error.isEmpty && quiet.output == ending.output)
    }
}
