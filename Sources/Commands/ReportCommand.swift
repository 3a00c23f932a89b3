enum ReportCommand {
    static let description = CommandDescription(
        name: "report", summary: "the yearly report, or any notebook", positionals: ["FOLDER"], options: [], examples: [],
        run: { _, _ in .done })
}
