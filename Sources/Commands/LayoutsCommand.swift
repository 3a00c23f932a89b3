import Declarations
import Intake
import Messages

/// `vigie layouts`: the published layouts that `init` recognises, or the columns of one.
enum LayoutsCommand {
    static let description = CommandDescription(
        name: "layouts", summary: "list the file layouts that are recognised, or the columns of one",
        positionals: ["[LAYOUT]"], options: [],
        examples: ["vigie layouts", "vigie layouts etablissements-sinistres"], run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        let layouts = try InstalledData.located().layouts().layouts
        guard let name = arguments.positionals.first else {
            let width = layouts.map(\.name.count).max() ?? 0
            for layout in layouts {
                let gap = String(repeating: " ", count: width - layout.name.count + 2)
                try terminal.write(layout.name + gap + layout.title + "\n")
            }
            return .done
        }
        guard let layout = layouts.first(where: { $0.name == name }) else {
            throw Fault.usage("unknown layout \(name)\(Suggestion.sentence(name, in: layouts.map(\.name)))")
        }
        try terminal.write(LayoutDescription.text(layout))
        return .done
    }
}
