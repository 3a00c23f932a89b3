import Intake

/// A layout of files in plain text: its columns, what each is for, and the names that it may have.
public enum LayoutDescription {
    /// One line for each column, in the order of the layout.
    public static func text(_ layout: Layout) -> String {
        let lines = layout.schema.fields.map { field in
            let need = field.vigie?.optional == true ? "optional" : "required"
            let aliases = (field.vigie?.otherNames ?? []).joined(separator: ", ")
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
        if let portfolio { return portfolio.rawValue + (called.map { " \($0)" } ?? "") + " of the portfolio\(units)" }
        if let marks { return "marks \(marks)" }
        return "not used"
    }
}
