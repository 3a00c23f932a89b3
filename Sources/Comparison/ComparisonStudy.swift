import Disclosure
import Facts
import Schemes
import Tables
import Threads
import Words

/// All that a comparison says, as tables that notebooks ask for by name.
public struct ComparisonStudy: Sendable {
    /// What was compared.
    public let plan: ComparisonPlan
    /// Sums over the portfolio, secret ones included.
    public let tally: ComparisonTally
    /// What is hidden of them.
    public let secrecy: ComparisonSecrecy
    /// Every table, figures that may not leave concealed.
    public let tables: [Table]

    /// What a comparison is told besides the portfolio.
    public struct Settings: Sendable {
        /// Published figures to compare with.
        public let anchors: [Anchor]
        /// Nil where no experiment is asked for: they take longer than the portfolio.
        public let experiments: ExperimentPlan?
        /// The enterprise that is followed, of the year compared, and its citation.
        public let model: Enterprise
        /// The citation of `model`.
        public let modelSource: String
        /// Names of sectors by code.
        public let sectors: [String: Bilingual]
        /// Names of countries by code.
        public let countries: [String: Bilingual]
        /// Cents; nil for half of what is asked for.
        public let budget: Int?
        /// Of the enterprises that the experiments draw.
        public let seed: UInt64
        /// What a row of the portfolio is.
        public let counted: CountedUnit

        /// `budget` is in cents; `sectors` and `countries` are names by code.
        public init(
            anchors: [Anchor], experiments: ExperimentPlan?, model: Enterprise, modelSource: String,
            sectors: [String: Bilingual], countries: [String: Bilingual], budget: Int?, seed: UInt64,
            counted: CountedUnit = .enterprises
        ) {
            self.anchors = anchors
            self.experiments = experiments
            self.model = model
            self.modelSource = modelSource
            self.sectors = sectors
            self.countries = countries
            self.budget = budget
            self.seed = seed
            self.counted = counted
        }
    }

    /// - Parameters:
    ///   - regime: the rules of secrecy; nil when every file of the portfolio is published.
    ///   - sources: citations of the files of the portfolio.
    ///   - workers: threads of the experiments, which do not change their results.
    ///   - released: what earlier comparisons told of the same portfolio and year.
    public init(
        _ plan: ComparisonPlan, _ tally: ComparisonTally, regime: SecrecyRules.Regime?, sources: [String],
        settings: Settings, workers: Int, after released: ReleasedLines = ReleasedLines()
    ) throws(SecrecyError) {
        self.plan = plan
        self.tally = tally
        let envelope = plan.envelopeColumn.map { column in
            EnvelopeOutcomes(tally.requests, column: plan.columns[column], budget: settings.budget)
        }
        secrecy = try ComparisonSecrecy(tally, plan: plan, envelope: envelope, regime: regime, after: released)
        let context = ComparisonContext(
            plan: plan, tally: tally, secrecy: secrecy, sources: sources, sectors: settings.sectors,
            countries: settings.countries)
        var tables = PopulationTables(context: context).tables + ResultTables(context: context).tables
        tables += ReasonTables(context: context).tables
        tables += AnchorTables(context: context, anchors: settings.anchors).tables
        if let pair = tally.pair { tables += PairTables(context: context, pair: pair).tables }
        tables += CredibilityTables(context: context, legal: Self.legalShare(plan, settings)).tables
        if let experiments = settings.experiments {
            let results = plan.experiments(experiments, settings, workers: workers)
            tables +=
                ExperimentTables(
                    context: context, plan: experiments, results: results, source: settings.modelSource
                ).tables
        }
        if let column = plan.envelopeColumn, let envelope {
            tables += AllocationTables(context: context, column: plan.columns[column], envelope: envelope).tables
        }
        self.tables = tables.map(settings.counted.naming)
    }

    /// Nil where the comparison has no table of that name.
    public func table(_ name: String) -> Table? { tables.first { $0.name == name } }

    /// The columns of which the experiments tell nothing: no single amount, or none that a claim moves. Nil without experiments.
    public var unfollowed: [ComparedScheme]? {
        guard let told = table("cout-sinistre")?.rows.compactMap(\.words.first?.code) else { return nil }
        return plan.columns.filter { !told.contains($0.label) }
    }

    /// How many cells of the tables are hidden, and how many there are.
    public var hiddenCells: (hidden: Int, all: Int) {
        let cells = tables.flatMap(\.rows).flatMap(\.cells)
        return (cells.count { $0.flags.contains(.confidential) }, cells.count)
    }

    /// The step of the French tariff that gives the weight of the own rate (D. 242-6-13 CSS).
    private static let legalStep = "part_individuelle"

    private static func legalShare(
        _ plan: ComparisonPlan, _ settings: Settings
    ) -> (@Sendable (Double) -> Double?)? {
        guard let column = plan.columns.first(where: { $0.scheme.name == "fr-tarif" }), let law = column.law else {
            return nil
        }
        let (model, year) = (settings.model.moved(by: column.shift), column.year)
        return { size in
            let result = law.result(for: model.resized(to: size, in: year), explaining: true, asking: [legalStep])
            return result.steps.last { $0.name == legalStep }?.value
        }
    }
}

extension ComparisonPlan {
    /// The experiments on every column, computed on `workers` threads and given back in the order of the columns.
    func experiments(
        _ trial: ExperimentPlan, _ settings: ComparisonStudy.Settings, workers: Int
    ) -> [ExperimentResults] {
        Array(columns.indices).mapped(workers: workers) { index in
            ExperimentResults(
                trial, column: index, of: self, model: settings.model, seed: settings.seed)
        }.compactMap(\.self)
    }
}
