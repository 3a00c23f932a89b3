/// One drawn enterprise and what happens to it.
struct SyntheticEnterprise {
    struct Year {
        let year: Int
        let employees: Int
        /// Whole euros.
        let payroll: Int
        /// Hundredths of a percent.
        let rate: Int
    }

    struct Claim {
        let year: Int
        let kind: SyntheticModel.Kind
    }

    struct Investment {
        let month: Int
        let day: Int
        /// Whole euros.
        let cost: Int
    }

    let id: String
    let sector: SyntheticModel.Sector
    let years: [Year]
    let claims: [Claim]
    let answers: Answers
    let investment: Investment?

    /// What foreign schemes ask, and whether the code risque is one that no law knows.
    struct Answers {
        let fulfilment: Int
        /// Whole euros.
        let turnover: Int
        let hasGoodActions: Bool
        let isBelowLimits: Bool
        let isShellWork: Bool
        let project: String
        let hasUnknownCode: Bool
    }
}
