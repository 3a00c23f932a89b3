import Facts

/// The canonical spelling of codes: `A` is the CTN `AA`, `45.1 AA` the code risque `45.1AA`. Each spelling is worked out
/// once, since a portfolio repeats a few codes on millions of rows.
struct CodeSpelling {
    private var known: [Dimension: [String: String]] = [:]

    mutating func canonical(_ text: String, of dimension: Dimension) -> String {
        if let spelling = known[dimension]?[text] { return spelling }
        let spelling = CodeForm.canonical(text, of: dimension)
        known[dimension, default: [:]][text] = spelling
        return spelling
    }
}
