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
    /// The civil year that the figure is of.
    public let year: Int
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

extension [Anchor] {
    /// The facts of which a comparison takes the mean, by the name of the scheme.
    public var followedFacts: [String: String] {
        let pairs = compactMap { anchor in anchor.meanRate.map { (anchor.scheme, $0.fact) } }
        return Dictionary(pairs) { first, _ in first }
    }
}

/// The published figures at hand, from `Datasets/comparaison/ancres.json`.
public struct AnchorFile: Decodable, Sendable {
    /// In the order of the file.
    public let anchors: [Anchor]
}
