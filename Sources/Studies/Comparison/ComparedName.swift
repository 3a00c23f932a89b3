/// The name under which a notebook asks for a table or a figure of a comparison.
///
/// A table, or one measure of it with the second words across: `par-taille.total`. Figures: a table, a point and a measure
/// are bars of it; `@` and a code keep the rows whose second word it is; `courbes-` draws lines along the last word;
/// `parts-` cuts rows into shares.
struct ComparedName {
    enum Form: String, CaseIterable {
        case bars = ""
        case curves = "courbes-"
        case shares = "parts-"
    }

    let form: Form
    let table: String
    let measure: String?
    /// Keeps the rows whose second word has this code.
    let only: String?

    init(_ name: String) {
        let form = Form.allCases.last { name.hasPrefix($0.rawValue) } ?? .bars
        let parts = name.dropFirst(form.rawValue.count).split(separator: ".", maxSplits: 1).map(String.init)
        let asked = parts.dropFirst().first?.split(separator: "@", maxSplits: 1).map(String.init) ?? []
        self.form = form
        table = parts.first ?? ""
        measure = asked.first
        only = asked.dropFirst().first
    }
}
