/// A published total or mean of a scheme, with which what is computed here is compared.
public struct Anchor: Decodable, Sendable {
    public enum Measure: String, Decodable, Sendable {
        /// Euros for each enterprise that receives or pays.
        case meanOfBeneficiaries = "mean-of-beneficiaries"
        /// Percent of payroll.
        case shareOfPayroll = "share-of-payroll"
    }

    public let scheme: String
    public let measure: Measure
    public let value: Double
    public let year: Int
    /// Employees of a mean beneficiary there, when they are published.
    public let employees: Double?
    /// The same figure by sector, when it is published.
    public let bySector: [String: Double]?
    public let grade: String
    public let source: String
    /// Why a portfolio may differ, in French.
    public let explanation: String
}

/// The published figures at hand, from `Datasets/comparaison/ancres.json`.
public struct AnchorFile: Decodable, Sendable {
    public let anchors: [Anchor]
}
