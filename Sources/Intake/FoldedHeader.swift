import Words

/// The names of a header, each folded once, however many layouts are laid on it.
struct FoldedHeader {
    let columns: [(name: String, folded: FoldedName)]
    let present: Set<FoldedName>

    init(_ header: [String]) {
        columns = header.map { ($0, FoldedName($0)) }
        present = Set(columns.map(\.folded))
    }
}
