/// Colours of the figures. All series, bar and ink colours stand at 3:1 or more on white, and inks at 4.5:1.
enum Palette {
    /// Told apart under protanopia, deuteranopia and tritanopia; the order puts the most distinct first.
    static let series = [
        "#0072B2", "#D55E00", "#009E73", "#B0568C", "#1B2A41", "#7B241C", "#4B5563", "#003F72",
    ]
    /// All series beyond: more colours than these are not told apart, and one that came back would name two series.
    static let otherSeries = "#8A8F98"
    static let bar = "#3C96C9"
    static let highlightedBar = "#D55E00"
    static let ink = "#1F2937"
    static let softInk = "#4B5563"
    /// Whiskers cross both the bar and the page, so they need contrast with each.
    static let whisker = "#111827"
    /// Decoration only: everything the grid says is also printed.
    static let grid = "#E1E4E9"
    /// Behind every other row of a matrix, and for the places that a combination leaves empty: decoration too.
    static let stripe = "#F3F4F6"
    static let emptyDot = "#D5D9DF"
    static let paper = "#FFFFFF"

    /// The colour of the series or part at `index`; grey once there are no more.
    static func series(_ index: Int) -> String {
        series.indices.contains(index) ? series[index] : otherSeries
    }
}

/// Sizes shared by the figures, in user units of a drawing 800 wide.
enum Metrics {
    static let width = 800.0
    static let margin = 24.0
    static let right = width - margin
    static let lineSpacing = 1.25
}

extension TextStyle {
    static let title = TextStyle(size: 17, isBold: true)
    static let subtitle = TextStyle(size: 13, color: Palette.softInk)
    static let source = TextStyle(size: 12, color: Palette.softInk)
    static let message = TextStyle(size: 14, isItalic: true, color: Palette.softInk, anchor: .middle)
    static let label = TextStyle(size: 13)
    static let tick = TextStyle(size: 12, color: Palette.softInk)
    static let note = TextStyle(size: 12, isItalic: true, color: Palette.softInk)
    static let value = TextStyle(size: 12, hasHalo: true)
}
