import Facts

/// A question of more dimensions than a key holds, without those that follow from others of it: their codes are spelled again in
/// the rows of its answer.
struct NarrowQuestion {
    /// The question itself where a key holds its dimensions.
    let question: Question
    /// What was left out, each with the dimension that it follows from, which stays.
    private(set) var followers: [(dimension: Dimension, source: Dimension)] = []

    init(_ wide: Question) {
        var narrow = wide
        for dimension in wide.by.sorted() where narrow.isTooWide {
            let sources = Self.sources(of: dimension)
            guard !wide.selection.dimensions.contains(dimension), let source = sources.first(where: narrow.by.contains)
            else { continue }
            followers.append((dimension, source))
            narrow = narrow.by(narrow.by.filter { $0 != dimension })
        }
        question = narrow
    }

    /// What a dimension may follow from, the finest first: a source stays in its place once something follows from it, for what it
    /// follows from itself would have been taken before it.
    private static func sources(of dimension: Dimension) -> [Dimension] {
        Dimensions.shipped.sources(of: dimension).reversed()
    }

    /// The questions whose rows say which code of a follower goes with which code of its source.
    var pairs: [Question] { followers.map { pair($0.dimension, $0.source) } }

    private func pair(_ dimension: Dimension, _ source: Dimension) -> Question {
        Question(
            expression: question.expression, by: [source, dimension] + question.by.filter { $0 == .event },
            selection: question.selection.without { $0 != .event }, years: question.years)
    }
}

extension Question {
    /// The same question, by other dimensions.
    fileprivate func by(_ dimensions: [Dimension]) -> Question {
        Question(expression: expression, by: dimensions, selection: selection, years: years)
    }

    /// Whether no key holds all dimensions that its facts must be kept by.
    fileprivate var isTooWide: Bool {
        ownRequests.contains { $0.union([.year, .event]).count > Cube.maximumDimensions }
    }

    /// The sets of dimensions that the facts must be kept by for this question as it is.
    var ownRequests: [Set<Dimension>] {
        let asked = Set(by).union(selection.dimensions).subtracting([.year, .event])
        return expression.indicator.formula.extraDimensions.map { asked.union($0) }
    }
}

extension Evaluator {
    /// The answer to a question of more dimensions than a key holds: that to the narrow one, with the codes that follow from
    /// others. Where one does not follow in the rows, there is no answer.
    func widened(_ narrow: NarrowQuestion, for question: Question) -> IndicatorTable {
        let table = narrowTable(narrow.question)
        var codes: [Dimension: FollowingCodes] = [:]
        for (follower, pair) in zip(narrow.followers, narrow.pairs) {
            var following = FollowingCodes(source: follower.source)
            for year in Set(table.rows.map(\.year)) { following.add(derived(pair, year: year).cells.keys, year: year) }
            guard !following.isAmbiguous else {
                return IndicatorTable(
                    question: question, rows: [], sources: [],
                    absence: .doesNotFollow(follower.dimension, from: follower.source))
            }
            codes[follower.dimension] = following
        }
        let spelled = table.rows.map { $0.spelled(by: question.by, from: narrow.question.by, codes) }
        var result = IndicatorTable(
            question: question, rows: RowOrder(by: question.by).sorted(spelled), sources: table.sources,
            absence: table.absence)
        result.populations = table.populations
        return result
    }
}

/// Which code of a dimension goes with each code of another, as rows have them.
private struct FollowingCodes {
    let source: Dimension
    /// Whether two go with one.
    private(set) var isAmbiguous = false
    private var codes: [Int: [String: String]] = [:]

    init(source: Dimension) { self.source = source }

    /// - Parameter pairs: rows whose first code is of the source, and the second of what follows.
    mutating func add(_ pairs: some Sequence<[String]>, year: Int) {
        for pair in pairs {
            let known = codes[year, default: [:]].updateValue(pair[1], forKey: pair[0])
            if let known, known != pair[1] { isAmbiguous = true }
        }
    }

    /// Empty for a source that has none.
    func code(of source: String, year: Int) -> String { codes[year]?[source] ?? "" }
}

extension Row {
    /// The row with a code for each of `dimensions`: its own, or the one that follows.
    fileprivate func spelled(
        by dimensions: [Dimension], from own: [Dimension], _ following: [Dimension: FollowingCodes]
    ) -> Row {
        let told = Dictionary(zip(own, codes)) { $1 }
        let all = dimensions.map { dimension in
            told[dimension] ?? following[dimension].map { $0.code(of: told[$0.source] ?? "", year: year) } ?? ""
        }
        return Row(year: year, codes: all, cell: cell)
    }
}
