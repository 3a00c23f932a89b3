import Facts

/// Figures that left together once: what was asked, and each additive cell that the answers tell, shown or hidden.
///
/// A later run takes the cells that were shown for known, and hides again those that were hidden
/// (rulings of statistical secrecy on the difference of two publications).
public struct Release: Sendable {
    /// As the one who released it calls it.
    public let name: String
    /// What was asked, so that a later run makes the same tables again.
    public let questions: [Question]
    let cells: [CellAddress: Cell]

    /// What is known of one cell.
    enum Cell: Sendable, Hashable {
        /// In parts of the measure's unit, as ``Facts/Measure/scale`` says.
        case shown(Double)
        case hidden
    }
}

/// The cells of earlier releases, by their addresses.
struct ReleasedCells {
    private var cells: [CellAddress: Release.Cell] = [:]
    private var names: [CellAddress: [String]] = [:]

    /// The latest release of a cell tells its value; one that hid it hides it for ever.
    init(_ releases: [Release]) {
        for release in releases {
            for (address, cell) in release.cells {
                names[address, default: []].append(release.name)
                if cells[address] != .hidden { cells[address] = cell }
            }
        }
    }

    var isEmpty: Bool { cells.isEmpty }

    func cell(_ address: CellAddress) -> Release.Cell? { cells[address] }

    /// The releases that tell cells of one measure and year, in order.
    func releases(_ measure: Measure, _ year: Int) -> [String] {
        let told = names.filter { $0.key.measure == measure && $0.key.year == year }
        return Set(told.values.flatMap(\.self)).sortedByScalars()
    }
}

/// A run that would betray what an earlier release hid, or that it cannot protect because of one.
public struct ReleaseConflict: Error, Sendable, Hashable {
    /// What is counted or summed.
    public let measure: Measure
    /// The civil year of the figures.
    public let year: Int
    /// The releases that tell figures of this measure and year.
    public let releases: [String]
}
