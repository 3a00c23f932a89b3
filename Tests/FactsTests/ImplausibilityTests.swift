import Testing

@testable import Facts

/// Each rule at its bound and just beyond it; what is not known breaks none.
@Suite("Amounts of one row that cannot be true together") struct ImplausibilityTests {
    private func broken(_ rule: Implausibility, _ amounts: [Measure: Int64]) -> Bool { rule.isBroken { amounts[$0] } }

    @Test("Nothing that is unknown is implausible", arguments: Implausibility.allCases)
    func unknown(rule: Implausibility) { #expect(!broken(rule, [:])) }

    @Test("No more claims of four days than claims")
    func fourDays() {
        #expect(!broken(.fourDaysBeyondClaims, [.claims: 5, .claimsOfFourDays: 5]))
        #expect(broken(.fourDaysBeyondClaims, [.claims: 5, .claimsOfFourDays: 6]))
        #expect(!broken(.fourDaysBeyondClaims, [.claimsOfFourDays: 6]))
    }

    @Test("Deaths may be more than claims, but for ten and more")
    func deaths() {
        #expect(!broken(.deathsBeyondClaims, [.claims: 8, .deaths: 9]))
        #expect(broken(.deathsBeyondClaims, [.claims: 9, .deaths: 10]))
        #expect(!broken(.deathsBeyondClaims, [.claims: 10, .deaths: 10]))
    }

    @Test("Two parts make the whole; one alone is no more than it")
    func parts() {
        let rules: [(Implausibility, Measure, Measure, Measure)] = [
            (.incapacityParts, .newIncapacities, .newIncapacitiesBelow10, .newIncapacitiesFrom10),
            (.pointsParts, .incapacityPoints, .incapacityPointsBelow10, .incapacityPointsFrom10),
        ]
        for (rule, whole, below, from) in rules {
            #expect(!broken(rule, [whole: 10, below: 4, from: 6]))
            #expect(broken(rule, [whole: 10, below: 4, from: 7]) && broken(rule, [whole: 10, below: 4, from: 5]))
            for part in [below, from] {
                #expect(!broken(rule, [whole: 10, part: 10]) && broken(rule, [whole: 10, part: 11]))
            }
            #expect(!broken(rule, [below: 4, from: 6]))
        }
    }

    /// Three years have 1 098 days at most.
    @Test("No more than three years of days for each of 100 claims, and for any single one")
    func days() {
        #expect(!broken(.daysPerClaim, [.claims: 100, .days: 109_800]))
        #expect(broken(.daysPerClaim, [.claims: 100, .days: 109_801]))
        #expect(!broken(.daysPerClaim, [.claims: 99, .days: 1_000_000]))
        #expect(!broken(.daysOfOneClaim, [.longestStop: 1098]) && broken(.daysOfOneClaim, [.longestStop: 1099]))
    }

    @Test("No single claim costs more than twenty million euros")
    func cost() {
        #expect(!broken(.costOfOneClaim, [.highestCost: 2_000_000_000]))
        #expect(broken(.costOfOneClaim, [.highestCost: 2_000_000_001]))
    }

    @Test("No more than ten claims or more for as many employees, where there are some")
    func claimsPerEmployee() {
        #expect(!broken(.claimsPerEmployee, [.claims: 10, .employees: 1000]))
        #expect(broken(.claimsPerEmployee, [.claims: 10, .employees: 999]))
        #expect(!broken(.claimsPerEmployee, [.claims: 9, .employees: 100]))
        #expect(!broken(.claimsPerEmployee, [.claims: 10, .employees: 0]))
    }

    /// Hours and employees in hundredths.
    @Test("100 to 3 000 hours among 1 000 employees; no more than those of a year among 30; anything among fewer")
    func hours() {
        func isOdd(_ employees: Int64, _ hours: Int64) -> Bool {
            broken(.hoursPerEmployee, [.employees: employees, .hours: hours])
        }
        #expect(!isOdd(100_000, 10_000_000) && isOdd(100_000, 9_999_999))
        #expect(!isOdd(100_000, 300_000_000) && isOdd(100_000, 300_000_001))
        #expect(!isOdd(99_999, 99_999 * 8784) && isOdd(99_999, 99_999 * 8784 + 1))
        #expect(!isOdd(3000, 0) && !isOdd(3000, 3000 * 8784) && isOdd(3000, 3000 * 8785))
        #expect(!isOdd(2999, 2999 * 9999))
    }
}
