import Disclosure
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
    let cells: [CellAddress: ReleasedCell]
    /// What the tables of studies told, by study and the day or year that it is of.
    public private(set) var lines: [String: [CountKey: ReleasedCell]] = [:]

    init(name: String, questions: [Question], cells: [CellAddress: ReleasedCell]) {
        (self.name, self.questions, self.cells) = (name, questions, cells)
    }

    /// A release of which nothing is told yet.
    public init(name: String) { self.init(name: name, questions: [], cells: [:]) }

    /// Whether it tells nothing.
    public var isEmpty: Bool { questions.isEmpty && cells.isEmpty && lines.isEmpty }

    /// Adds what the tables of a study tell; nothing where they tell nothing.
    public mutating func add(_ told: [CountKey: ReleasedCell], of study: String) {
        if !told.isEmpty { lines[study] = told }
    }
}

extension [Release] {
    /// What the releases told of the tables of a study.
    public func lines(of study: String) -> ReleasedLines {
        reduce(into: ReleasedLines()) { known, release in
            if let told = release.lines[study] { known.add(told, of: release.name) }
        }
    }
}

/// The cells of earlier releases, by their addresses.
struct ReleasedCells {
    private var cells: [CellAddress: ReleasedCell] = [:]
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

    func cell(_ address: CellAddress) -> ReleasedCell? { cells[address] }

    /// The releases that tell cells of one measure and year, in order.
    func releases(_ measure: Measure, _ year: Int) -> [String] {
        let told = names.filter { $0.key.measure == measure && $0.key.year == year }
        return Set(told.values.flatMap(\.self)).sortedByScalars()
    }
}
