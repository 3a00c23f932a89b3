import Declarations
import Disclosure
import Facts
import Tables
import Words

/// Makes figures of facts: one place where counts, exposure, intervals, breaks and reasons meet.
public struct Evaluator: Sendable {
    /// The facts that figures are made of.
    public let base: FactBase
    /// Where series stop; see ``Breaks``.
    public let breaks: Breaks
    /// The words that questions may use.
    public let vocabulary: Vocabulary
    let daysPerFullTimeYear: DatedParameter
    let meanCosts: DatedParameter
    let secrecyRules: SecrecyRules
    /// What secrecy hides; nil until it is decided, and then nothing of a file that was never released is shown.
    public internal(set) var concealment: Concealment?
    /// Confidence level of all intervals.
    public let level: Double

    /// - Parameters:
    ///   - base: the facts of a whole folder.
    ///   - vocabulary: the words that questions may use.
    ///   - parameters: the folder with `ruptures`, `jours-par-etp`, `couts-moyens` and `secret-statistique`.
    ///   - level: of all intervals, strictly between 0 and 1.
    /// - Throws: `ParameterError` where one of these is missing or malformed.
    public init(
        base: FactBase, vocabulary: Vocabulary, parameters: ParameterFiles, level: Double = 0.95
    ) throws(ParameterError) {
        self.base = base
        self.vocabulary = vocabulary
        self.breaks = try Breaks(parameters)
        daysPerFullTimeYear = try parameters.parameter("jours-par-etp")
        meanCosts = try parameters.parameter("couts-moyens")
        secrecyRules = try SecrecyRules(parameters)
        self.level = level
    }

    /// The answer to a question; a year without data is left out unless it was asked for by name.
    public func table(_ question: Question) -> IndicatorTable {
        let narrow = NarrowQuestion(question)
        return narrow.followers.isEmpty ? narrowTable(question) : widened(narrow, for: question)
    }

    /// The answer to a question whose dimensions a key holds.
    func narrowTable(_ question: Question) -> IndicatorTable {
        // Whether there are rows for single establishments is not told either.
        if hasSecrets, question.isOfSingleUnits {
            return IndicatorTable(question: question, rows: [], sources: [], absence: .confidential)
        }
        var years: [Rows.Year] = []
        var resources: Set<Int> = []
        var absence: Reason?
        for year in question.years ?? base.years.compactMap(Int.init) {
            let answer = derived(question, year: year)
            resources.formUnion(answer.resources)
            if answer.isWithoutData { absence = answer.firstReason ?? absence }
            if question.years == nil, answer.isWithoutData { continue }
            let (cells, expression) = (answer.cells, question.expression)
            years.append(Rows.Year(year, cells.lazilyMapped { $0.inUnit(of: expression) }))
        }
        let all = ruled(Rows(years, by: question.by), of: question, resources: resources)
        let rows = shown(all, of: question)
        if rows.isEmpty, !all.isEmpty { absence = .confidential }
        let sources = resources.sorted().map { base.resources[$0].identity.citation }
        let populations = resources.sorted().compactMap { base.resources[$0].identity.population }
        var table = IndicatorTable(
            question: question, rows: rows, sources: sources.uniqued, absence: rows.isEmpty ? absence : nil)
        table.populations = populations.uniqued
        return table
    }

    func derived(_ question: Question, year: Int) -> YearAnswer {
        switch question.expression.derivation {
        case nil: answer(question, year: year)
        case .evolution: evolution(question, year: year)
        case .share: share(question, year: year)
        case .baseIndex: index(question, year: year)
        case .concentration: concentration(question, year: year, byChance: false)
        case .chanceLevel: concentration(question, year: year, byChance: true)
        }
    }
}

/// The cells of one year, and the resources they come from.
struct YearAnswer {
    var cells = CodedRows<Cell>()
    var resources: Set<Int> = []
    /// Why there is no cell.
    var absence: Reason?

    /// Whether the year has nothing to show but the reasons why.
    var isWithoutData: Bool {
        cells.values.allSatisfy(\.isWithoutData)
    }
}

extension Cell {
    /// A figure that does not exist has the unit it would have: a share of accidents is a percentage.
    fileprivate func inUnit(of expression: Expression) -> Cell {
        guard value == nil else { return self }
        var cell = self
        cell.unit = expression.unit
        return cell
    }
}
