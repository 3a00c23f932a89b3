import Intake
import Messages

/// `vigie layouts`: the published layouts that `init` recognises, or the columns of one.
enum LayoutsCommand {
    static let description = CommandDescription(
        name: "layouts", summary: "the file layouts that are recognised, or the columns of one",
        positionals: ["[LAYOUT]"], options: [],
        examples: ["vigie layouts", "vigie layouts etablissements-sinistres"], run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        let layouts = try Home.located().layouts().layouts
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
        try terminal.write(text(layout))
        return .done
    }

    private static func text(_ layout: Layout) -> String {
        let lines = layout.schema.fields.map { field in
            let need = field.vigie?.optional == true ? "optional" : "required"
            let aliases = (field.vigie?.aliases ?? []).joined(separator: ", ")
            return "  \(field.name) — \(need), \(field.type ?? "string"), \(field.vigie?.sense ?? "not used")"
                + (aliases.isEmpty ? "" : "; also named \(aliases)")
        }
        let note = layout.note.map { "\n" + $0 + "\n" } ?? ""
        return "\(layout.name): \(layout.title)\n\(note)\nrole: \(layout.meaning.role.rawValue)\n"
            + lines.joined(separator: "\n") + "\n"
    }
}

extension FieldMeaning {
    /// What the column is for Vigie, in a few words.
    fileprivate var sense: String {
        let units = unit.map { " (\($0))" } ?? ""
        if let dimension { return "dimension \(dimension.rawValue)" }
        if let measure { return "measure \(measure.rawValue)\(units)" }
        if let published { return "published \(published)\(units)" }
        if let labels { return "labels of \(labels.rawValue)" }
        if let claim { return "\(claim.rawValue) of the claim\(units)" }
        if let marks { return "marks \(marks)" }
        return "not used"
    }
}
