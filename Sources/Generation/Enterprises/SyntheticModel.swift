import Declarations

/// From what a synthetic portfolio is drawn: a JSON file of sectors, sizes and kinds of claims, with its sources.
public struct SyntheticModel: Decodable, Sendable {
    /// A comité technique national, with its published means.
    public struct Sector: Decodable, Sendable {
        /// Two letters.
        public let ctn: String
        /// Number of sections d'établissement: how often the sector is drawn.
        public let sections: Double
        /// Accidents in first payment for each 1 000 employees.
        public let frequency: Double
        /// Mean net rates in percent of payroll, of the year before and of the year itself.
        public let previousRate: Double
        /// That of the year itself; see `previousRate`.
        public let rate: Double
        /// Yearly gross pay of an employee, in euros.
        public let pay: Double
    }

    /// A band of headcounts, drawn evenly on a logarithmic scale.
    public struct Size: Decodable, Sendable {
        /// Employees, included.
        public let from: Double
        /// Employees, excluded.
        public let to: Double
        /// Share of the enterprises.
        public let share: Double
    }

    /// A kind of claim: how many there are for each accident, and what it is.
    public struct Kind: Decodable, Sendable {
        /// AT, trajet or MP.
        public let event: String
        /// Claims of the kind for each accident.
        public let share: Double
        /// Days off work of each claim.
        public let days: Int
        /// Rate of permanent incapacity, in points; 0 for none.
        public let incapacity: Int
        /// Whether the person died.
        public let death: Bool
        /// Euros.
        public let cost: Int
    }

    /// What the model is made of, and what it is not.
    public let note: String
    /// The year compared; five years before it are drawn too.
    public let year: Int
    /// One is drawn by its number of sections.
    public let sectors: [Sector]
    /// One is drawn by its share.
    public let sizes: [Size]
    /// Every enterprise draws claims of each.
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
