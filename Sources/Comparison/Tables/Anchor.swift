import Declarations
import Words

/// A published total or mean of a scheme, with which what is computed here is compared.
public struct Anchor: Decodable, Sendable {
    /// What the published figure is.
    public enum Measure: String, KnownWord, Sendable {
        /// Euros for each enterprise that receives or pays.
        case meanOfBeneficiaries = "mean-of-beneficiaries"
        /// Percent of payroll.
        case shareOfPayroll = "share-of-payroll"
    }

    /// The scheme that the figure is about.
    public let scheme: String
    /// What is measured, hence the unit.
    public let measure: Measure
    /// As the source prints it.
    public let value: Double
    /// The civil year that the figure is of; the last one of those that it adds up.
    public let year: Int
    /// How many years the figure adds up, without saying how many of them a beneficiary had; nil for one.
    @RuledIfPresent<DeclaredRules.FromOne> public var addedYears: Int?
    /// Employees of a mean beneficiary there, when they are published.
    public let employees: Double?
    /// The same figure by sector, when it is published.
    public let bySector: [String: Double]?
    /// How sure the figure is.
    public let grade: Grade
    /// Its citation, with the page.
    public let source: Bilingual
    /// Why a portfolio may differ.
    public let explanation: Bilingual
    /// Figures that nobody published and without which the rest of the gap stays unexplained.
    public let missing: Bilingual?
    /// The rate of which the amount is a part, where its mean there is published.
    public let meanRate: MeanRate?

    /// A published mean, weighted by payroll, of a fact of enterprises.
    public struct MeanRate: Decodable, Sendable {
        /// As schemes name it.
        public let fact: String
        /// In `unit`.
        public let value: Double
        /// What the rate is a part of: 1000 for per mille of payroll.
        public let base: Double
        /// As the source prints it.
        public let unit: String
        /// Its citation, with the page.
        public let source: Bilingual
    }
}

extension Anchor {
    /// The civil years that the figure is of.
    public var years: ClosedRange<Int> { year - (addedYears ?? 1) + 1...year }

    /// Whether a beneficiary may have had the published amount in several years.
    public var addsYears: Bool { years.count > 1 }

    /// The published amount of one year, in euros: of those who had it every year, and of those who had it once.
    public var yearly: ClosedRange<Double> { value / Double(years.count)...value }

    /// How many years the figure is from a law.
    func distance(to year: Int) -> Int { max(years.lowerBound - year, year - years.upperBound, 0) }
}

extension [Anchor] {
    /// The columns that are set beside a published figure, in their order.
    ///
    /// A rate is compared within its year; a mean of beneficiaries with the law nearest to its years among those of its scheme.
    public func compared(with columns: [ComparedScheme]) -> [(column: Int, anchor: Anchor)] {
        columns.indices.compactMap { index in
            first { $0.applies(to: columns[index], among: columns) }.map { (index, $0) }
        }
    }

    /// The facts of which a comparison takes the mean, by the name of the scheme.
    public var followedFacts: [String: String] {
        let pairs = compactMap { anchor in anchor.meanRate.map { (anchor.scheme, $0.fact) } }
        return Dictionary(pairs) { first, _ in first }
    }
}

extension Anchor {
    fileprivate func applies(to column: ComparedScheme, among columns: [ComparedScheme]) -> Bool {
        guard scheme == column.scheme.name, column.law != nil else { return false }
        switch measure {
        case .shareOfPayroll: return years.contains(column.year)
        case .meanOfBeneficiaries:
            let rivals = columns.filter { $0.scheme.name == scheme && $0.law != nil }
            return rivals.map { distance(to: $0.year) }.min() == distance(to: column.year)
        }
    }
}

/// The published figures at hand, from `Datasets/comparaison/ancres.json`.
public struct AnchorFile: Decodable, Sendable {
    /// In the order of the file.
    public let anchors: [Anchor]
}
