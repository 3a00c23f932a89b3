import Words

/// One figure with its place: a published one, or a sum that rows make.
struct FigurePoint {
    /// Nil for a sum, which several rows and files may make.
    var file: String?
    var line: Int?
    var column: String?
    let year: String
    /// Those of its row, named.
    let codes: Bilingual
    let value: Double
    /// The division of activities that the code is of, by its first two digits; nil for other codes.
    var section: String?

    /// Whether the figure may have been written without a decimal mark.
    var isWhole: Bool { value == value.rounded() }

    /// Where to look, to open a sentence.
    var place: Bilingual {
        file.map { Bilingual("\($0), ligne \(line ?? 0) : ", "\($0), line \(line ?? 0): ") } ?? Bilingual(same: "")
    }
}
