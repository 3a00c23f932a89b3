import Declarations

/// What a country looks like to the insurer: the published figures from which data are made up.
///
/// The files stand in `Datasets/parameters/generation`, with their source.
public struct NationalProfile: Sendable {
    let activities: Activities
    let diseases: Diseases
    /// One for each committee.
    let costs: [CostTable]

    /// - Parameters:
    ///   - profiles: the folder of the files `secteurs` and `maladies`.
    ///   - parameters: the folder of the file `couts-moyens`.
    public init(profiles: ParameterFiles, parameters: ParameterFiles) throws(ParameterError) {
        let activities: Activities = try profiles.read("secteurs")
        let costs = MeanCosts(try parameters.parameter("couts-moyens"))
        self.activities = activities
        diseases = try profiles.read("maladies")
        self.costs = try activities.committees.map { (committee) throws(ParameterError) in
            try costs.table(ctn: committee.ctn)
        }
    }

    /// Claims of a year for one establishment, as in the country.
    public var claimsPerEstablishment: Double {
        let establishments = activities.sectors.reduce(0) { $0 + $1.establishments }
        return Double(activities.events.reduce(0) { $0 + $1.claims }) / Double(establishments)
    }
}

/// Sectors, committees, regions and events of one year.
struct Activities: Sendable, Decodable, HasOtherKeys {
    static let otherKeys = ParameterFiles.sheetKeys
    /// Accidents at work, commuting, diseases, in this order.
    let events: [EventProfile]
    let committees: [Committee]
    let regions: [Region]
    let sectors: [Sector]

    struct EventProfile: Sendable, Decodable {
        /// `AT`, `trajet` or `MP`.
        let event: String
        let claims: Int
        /// Calendar days paid in the year.
        let days: Int
        let incapacities: Int
        let incapacitiesBelow10: Int
        let deaths: Int
        /// Standard deviation of the logarithm of the days.
        let stopSpread: Double
    }

    struct Committee: Sendable, Decodable {
        let ctn: String
        /// Commuting accidents.
        let commuting: Int
        /// Mean notified rate, in percent of the payroll.
        let rate: Double
    }

    struct Region: Sendable, Decodable {
        let code: String
        let employees: Int
    }

    /// A division of the NAF within a committee.
    struct Sector: Sendable, Decodable {
        let ctn: String
        let naf: [String]
        let establishments: Int
        let employees: Int
        let hours: Int
        let accidents: Int
        let diseases: Int
    }
}

/// Diseases by tableau and syndrome, the special account included.
struct Diseases: Sendable, Decodable, HasOtherKeys {
    static let otherKeys = ParameterFiles.sheetKeys
    let syndromes: [Syndrome]

    struct Syndrome: Sendable, Decodable {
        let tableau: String
        let syndrome: String
        let cases: Int
    }
}
