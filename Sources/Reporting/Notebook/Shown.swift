import Reports
import Tables

/// What a block of a notebook shows, whether it asks the catalogue or for a result by its name.
struct Shown {
    let title: String
    /// Laid out for people.
    let table: Table
    /// The same figures for programs.
    let records: Records
    /// What the figures of `records` are, line by line.
    let keys: [FigureKey]
    /// `dimension=code,code`, parameters in place.
    var conditions: [String] = []
    /// Whether only the highest rows are there.
    var isCut = false
    /// The name that was asked for; nil where indicators were.
    var name: String?
    /// What the program itself must say under it.
    var remarks: [Phrase] = []
}

/// What a figure shows besides its values.
struct ShownFigure {
    let values: Shown
    /// Printed where the notebook gives none.
    let subtitle: String
    let drawing: any TableDrawing
    /// What the figures say, for the title; see ``NamedFigure``.
    var finding: String?
    /// What of the figure is made up, where not all is.
    var madeUpPart: String?
}
