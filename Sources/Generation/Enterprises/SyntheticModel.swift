import Declarations

/// From what a synthetic portfolio is drawn: a JSON file of sectors, sizes and kinds of claims, with its sources.
public struct SyntheticModel: Decodable, Sendable {
    public struct Sector: Decodable, Sendable {
        public let ctn: String
        /// Number of sections d'établissement: how often the sector is drawn.
        public let sections: Double
        /// Accidents in first payment for each 1 000 employees.
        public let frequency: Double
        /// Mean net rates in percent of payroll, of the year before and of the year itself.
        public let previousRate: Double
        public let rate: Double
        /// Yearly gross pay of an employee, in euros.
        public let pay: Double
    }

    public struct Size: Decodable, Sendable {
        public let from: Double
        public let to: Double
        /// Share of the enterprises.
        public let share: Double
    }

    /// A kind of claim: how many there are for each accident, and what it is.
    public struct Kind: Decodable, Sendable {
        public let event: String
        public let share: Double
        public let days: Int
        public let incapacity: Int
        public let death: Bool
        /// Euros.
        public let cost: Int
    }

    public let note: String
    /// The year compared; five years before it are drawn too.
    public let year: Int
    public let sectors: [Sector]
    public let sizes: [Size]
    public let kinds: [Kind]
    /// Per mille of the Italian mean tariff for each percent of the French one.
    public let italianScale: Double
    /// Share of the enterprises that invest in prevention in a year.
    public let investing: Double
    /// How much risks differ within a sector: the standard deviation of the logarithm of the factor.
    public let spread: Double

    /// - Parameter profiles: the folder of the file `entreprises`.
    public init(profiles: ParameterFiles) throws(ParameterError) { self = try profiles.read("entreprises") }
}
