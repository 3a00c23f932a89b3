import Disclosure

/// The tables of a report on fragilities read as an attacker reads them: every printed count is known, every sum is used,
/// and so is every figure made of counts.
public struct StudyAttack: Sendable {
    let figures: [PrintedFigure]
    private let minimum: Int
    private let isReleased: Bool
    private let zeroReveals: Bool

    /// - Parameter minimum: the number of persons below which a count does not leave.
    /// - Parameter isReleased: whether the counts of the file of territories were released before.
    /// - Parameter zeroReveals: whether nobody, where somebody could be, is hidden like a few: a hidden count may then be 0.
    public init(
        _ figures: [PrintedFigure], minimum: Int, isReleased: Bool, zeroReveals: Bool = false
    ) {
        self.figures = figures
        self.minimum = minimum
        self.isReleased = isReleased
        self.zeroReveals = zeroReveals
    }

    /// How many counts the tables hide.
    public var hiddenCount: Int { knowledge.hidden.count }

    /// What can be said of persons whom the report should not tell of.
    /// - Throws: `SecrecyError` where the solver gives up: nothing is then known to be safe.
    public func leaks() throws(SecrecyError) -> [CountLeak] {
        var knowledge = knowledge
        addSums(to: &knowledge)
        addAgreement(to: &knowledge)
        let divided = divisions.filter { knowledge.knows($0.part) && knowledge.knows($0.whole) }
        let mayBeEmpty = Set(divided.map(\.part)).union(impliedByNobody(knowledge))
        let least = { (key: CountKey) in zeroReveals || mayBeEmpty.contains(key) ? 0.0 : 1 }
        return try knowledge.leaks(minimum: minimum, least: least, divided: divided) { key in
            isReleased && (key.words[0].hasPrefix("recours-") || key.words.last == "population")
        }
    }

    /// The counts that the figures print, numerators and denominators among them.
    private var knowledge: CountKnowledge {
        var knowledge = CountKnowledge()
        for figure in figures {
            guard let place = PrintedPlace(figure) else { continue }
            let isCount = place.denominator == nil && figure.measure != "charge"
            let whole = figure.denominator ?? place.denominator.flatMap { knowledge.values[$0] }
            let share = figure.value.flatMap { value in whole.map { (value / 100 * $0).rounded() } }
            knowledge.learn(
                place.numerator, isCount ? figure.value : figure.numerator ?? share, isHidden: figure.isConfidential)
            if let denominator = place.denominator {
                knowledge.learn(denominator, figure.denominator, isHidden: figure.isConfidential)
            }
        }
        return knowledge
    }

    /// The codes of the rows of a table, each once.
    func rows(_ table: String) -> [String] {
        var rows: [String] = []
        for figure in figures where figure.table == table && !rows.contains(figure.row) { rows.append(figure.row) }
        return rows
    }

    var tables: [String] { Set(figures.map(\.table)).sorted() }

    /// The codes of the two tools of each pair.
    var pairs: [[String]] {
        figures.filter { $0.table == "concordance" && $0.measure == "deux" }.map(\.codes)
    }

    /// The codes of the questionnaires that have tables of scores, each once.
    var questionnaires: [String] {
        Set(tables.filter { $0.contains("-par-") }.compactMap { $0.split(separator: "-par-").first.map(String.init) })
            .sorted()
    }
}

/// What a reader learns of persons whom a report should not tell of.
public enum CountLeak: Sendable, Hashable {
    /// The count is printed, and below the minimum.
    case printed(count: String, value: Double)
    /// The count is hidden, or never printed, and lies between two values that are too close or too low.
    case bounded(count: String, low: Double, high: Double)
    /// The count is printed, and everybody of its group, or nobody: each of them is then known by belonging to it.
    case oneSided(count: String, isEverybody: Bool)
    /// The printed counts contradict one another: nothing can be said of what is hidden.
    case contradiction
}
