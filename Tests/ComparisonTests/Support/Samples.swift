import Declarations
import Schemes
import TestSupport

@testable import Comparison

/// Shipped schemes and a stable enterprise, for tests.
enum Samples {
    static let library = SchemeLibrary(
        folder: Project.root + "/Datasets/schemes", parameters: ParameterFiles(folder: Project.parameters))

    /// A column that is tried on every sector.
    static func column(
        _ name: String, year: Int, comparedYear: Int? = nil, label: String? = nil, of library: SchemeLibrary = library
    ) throws -> ComparedScheme {
        try ComparedScheme(
            label: label ?? name, scheme: try library.scheme(name), year: year, comparedYear: comparedYear ?? year,
            hasClaims: true, circumstances: Circumstances(isEverywhere: true))
    }

    /// An enterprise of the metal industry whose years from 2015 to 2025 are alike, with the claims given in 2025.
    static func enterprise(
        _ id: String = "1", employees: Double = 200, pay: Int = 40_000, ctn: String = "AA", claims: [Claim] = [],
        contributions: Int? = 0
    ) -> Enterprise {
        let payroll = Int(employees) * pay * 100
        let years = (2015...2025).map { year in
            YearFacts(year: year, employees: employees, payroll: payroll, contributions: contributions, rate: 2)
        }
        return Enterprise(id: id, codes: ["ctn": ctn], years: years, claims: claims, facts: ["taux_collectif_connu": 2])
    }

    /// One accident of 28 days for every 50 employees.
    static func claims(employees: Double, year: Int = 2025) -> [Claim] {
        [Claim(year: year, days: 28, cost: 180_000, count: employees / 50)]
    }

    static func plan(_ columns: [ComparedScheme], pair: (Int, Int)? = nil, envelope: Int? = nil) -> ComparisonPlan {
        ComparisonPlan(year: 2025, columns: columns, pair: pair, envelopeColumn: envelope)
    }
}
