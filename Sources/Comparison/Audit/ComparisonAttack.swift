import Disclosure

/// The tables of a report on a comparison read as an attacker reads them: every printed figure is known, every sum is used,
/// and so is every ratio that gives a count or an amount back.
public struct ComparisonAttack: Sendable {
    let lines: PrintedLines
    let context: Context

    /// What the manifest says of the report.
    public struct Context: Sendable {
        /// The number of enterprises below which a count does not leave.
        public let minimum: Int
        /// Labels of the two columns whose differences are reported; empty without.
        public let pair: [String]
        /// Label of the column whose budget is shared out.
        public let envelope: String?
        /// Labels of the columns of which nothing is printed: they are hidden for what their differences would tell, and
        /// these are examined in the table of winners and losers.
        public let withheld: Set<String>

        /// What the manifest of the report says; see `DisclosureRecord.Examination.comparison`.
        public init(minimum: Int, pair: [String], envelope: String?, withheld: Set<String>) {
            (self.minimum, self.pair, self.envelope, self.withheld) = (minimum, pair, envelope, withheld)
        }
    }

    /// `figures` are those of every table that the report prints.
    public init(_ figures: [PrintedFigure], _ context: Context) {
        lines = PrintedLines(figures)
        self.context = context
    }

    /// How many lines the tables hide.
    public var hiddenCount: Int { lines.hidden.count }

    /// What can be said of enterprises of which the report should not tell.
    /// - Throws: `SecrecyError` where the solver gives up: nothing is then known to be safe.
    public func leaks() throws(SecrecyError) -> [ComparisonLeak] {
        var found = lines.order.filter(isPartlyHidden).map { ComparisonLeak.partly(line: $0.text) }
        var knowledge = ComparisonKnowledge()
        learnPopulation(&knowledge)
        for label in labels { learnColumn(label, &knowledge) }
        learnZeros(labels, &knowledge)
        learnBases(&knowledge)
        learnPair(&knowledge)
        learnEnvelope(&knowledge)
        for line in lines.lines("credibilite") { knowledge.learn(line, "entreprises", lines) }
        found += try knowledge.leaks(minimum: Double(context.minimum))
        return found
    }

    /// Labels of the columns that are printed.
    private var labels: [String] {
        let columns = lines.lines("dispositif").filter { $0.words.last == "total" }.map { $0.words[1] }
        return columns.filter { !context.withheld.contains($0) }
    }

    private func isPartlyHidden(_ line: CountKey) -> Bool {
        if line.words.count > 1, context.withheld.contains(line.words[1]) { return lines.hasValues(line) }
        guard let hidden = lines.hidden[line] else { return false }
        // The share of one size in an amount is hidden with the amount.
        let own = hidden.filter { !$0.hasPrefix("part-montant") }
        return !own.isEmpty && lines.hasValues(line)
    }

    private func learnPopulation(_ knowledge: inout ComparisonKnowledge) {
        let (all, sizes) = (CountKey.population(.all), lines.lines("portefeuille", "taille"))
        let sectors = lines.lines("portefeuille", "secteur")
        for line in [all] + sizes + sectors {
            knowledge.learn(line, "entreprises", lines, isListed: true)
            knowledge.learn(line, "inconnues", lines)
            for name in Self.sums { knowledge.learn(line, name, lines, isAmount: true) }
            knowledge.include("inconnues", in: "entreprises", of: line)
        }
        for name in ["entreprises", "inconnues"] + Self.sums {
            for parts in [sizes, sectors] { knowledge.tie(name, all, parts) }
        }
    }

    private static let sums = ["salaries", "masse-salariale", "cotisations"]
}

/// What a reader learns of enterprises of which a comparison should not tell.
public enum ComparisonLeak: Sendable, Hashable {
    /// A number of enterprises is printed, and below the minimum.
    case printed(count: String, value: Double)
    /// A number of enterprises that is hidden, or never printed, is above 0 and below the minimum.
    case bounded(count: String, low: Double, high: Double)
    /// A hidden amount can be computed; euros or employees.
    case computed(amount: String)
    /// Some figures of a line are hidden and others are printed, which give them back.
    case partly(line: String)
    /// The printed figures contradict one another: nothing can be said of what is hidden.
    case contradiction
}
