import Schemes
import Testing
import Words

@testable import Comparison

@Suite("Sums of a comparison") struct ComparisonTallyTests {
    private static let enterprises = (1...1100).map { number in
        var enterprise = Samples.enterprise(
            String(number), employees: Double(1 + number % 300), ctn: number % 2 == 0 ? "AA" : "CC",
            claims: Samples.claims(employees: Double(number % 7 * 50)))
        enterprise.weight = number % 5 == 0 ? 2 : 1
        return enterprise
    }

    private static func tally(workers: Int) throws -> ComparisonTally {
        let columns = [try Samples.column("at-beitrag", year: 2025), try Samples.column("at-auvasicher", year: 2025)]
        return Samples.plan(columns, pair: (0, 1)).tally(Self.enterprises, workers: workers)
    }

    @Test("The flat Austrian rate: 1.1 % of the payroll, and every enterprise eligible")
    func flatRate() throws {
        let tally = try Self.tally(workers: 2)
        let sums = tally.columns[0].all
        #expect(sums.eligible == 1320)
        #expect(sums.refused == 0)
        let payroll = Self.enterprises.reduce(0.0) { $0 + $1.weight * Double($1.facts(of: 2025)?.payroll ?? 0) }
        #expect(tally.population.all.payroll == payroll)
        #expect(abs((sums.total ?? 0) + 0.011 * payroll) < 1000)
        #expect(abs((sums.shareOfPayroll ?? 0) + 1.1) < 1e-9)
    }

    @Test("Groups add up to the whole, weights counted")
    func groups() throws {
        let column = try Self.tally(workers: 2).columns[1]
        #expect(column.bySize.values.reduce(0) { $0 + $1.enterprises } == column.all.enterprises)
        #expect(column.bySector.values.reduce(0) { $0 + $1.eligible } == column.all.eligible)
        #expect(column.refusals.values.reduce(0) { $0 + $1.value } == column.all.refused)
        #expect(
            column.all.eligible
                == Self.enterprises.filter { ($0.employees(in: 2025) ?? 0) < 50 }
                .reduce(0) { $0 + $1.weight })
    }

    @Test("The same sums at 1 and 8 threads, to the last bit")
    func threads() throws {
        let (one, eight) = (try Self.tally(workers: 1), try Self.tally(workers: 8))
        #expect(one.columns.map(\.all) == eight.columns.map(\.all))
        #expect(one.population.bySize == eight.population.bySize)
        #expect(one.pair?.all == eight.pair?.all)
        #expect(one.pair?.topWinners == eight.pair?.topWinners)
    }

    @Test("From a levy to a service, everybody gains what the levy took; the balance is the difference of the totals")
    func winners() throws {
        let tally = try Self.tally(workers: 2)
        let pair = try #require(tally.pair)
        #expect(pair.all.winners == 1320)
        #expect(pair.all.losers == 0)
        let difference = tally.columns[1].all.low - tally.columns[0].all.low
        #expect(abs(pair.all.won - pair.all.lost - difference) < 1)
        #expect(pair.topWinners.count == 10)
        #expect(pair.topWinners.map(\.difference) == pair.topWinners.map(\.difference).sorted(by: >))
    }

    @Test("Without a file of claims, a scheme that reads them has no answer; it is not zero")
    func noClaims() throws {
        let scheme = try ComparedScheme(
            label: "fr-tarif", scheme: try Samples.library.scheme("fr-tarif"), year: 2025, comparedYear: 2025,
            hasClaims: false)
        let tally = Samples.plan([scheme]).tally(Array(Self.enterprises.prefix(20)), workers: 1)
        #expect(tally.columns[0].all.undetermined == tally.population.all.enterprises)
        #expect(tally.columns[0].all.total == nil)
        #expect(tally.columns[0].obstacleCounts.mapValues(\.value) == ["missing-fact:claims": 24])
    }

    @Test("An enterprise without payroll or headcount is counted as such, and in no sum")
    func unknown() throws {
        var enterprise = Samples.enterprise()
        for index in enterprise.years.indices { enterprise.years[index].payroll = nil }
        let tally = Samples.plan([try Samples.column("at-beitrag", year: 2025)]).tally([enterprise], workers: 1)
        #expect(tally.population.all.unknown == 1)
        #expect(tally.columns[0].all.undetermined == 1)
    }

    @Test("Zero employees, zero payroll or no headcount at all: no scheme answers, and the obstacle says which")
    func zeros() throws {
        let changes: [(code: String, change: (inout YearFacts) -> Void)] = [
            ("zero-year:employees:2025", { $0.employees = 0 }), ("zero-year:payroll:2025", { $0.payroll = 0 }),
            ("missing-year:employees:2025", { $0.employees = nil }),
        ]
        for (code, change) in changes {
            var enterprise = Samples.enterprise()
            for index in enterprise.years.indices { change(&enterprise.years[index]) }
            let column = try Samples.column("at-beitrag", year: 2024, comparedYear: 2025)
            let tally = Samples.plan([column]).tally([enterprise], workers: 1)
            #expect(tally.columns[0].obstacleCounts.mapValues(\.value) == [code: 1])
            #expect(tally.population.all.unknown == 1)
        }
    }

    @Test("An obstacle is told by the title of the value and the labels of its codes")
    func words() throws {
        let scheme = try Samples.library.scheme("fr-tarif")
        let obstacle = Obstacle.noCell(
            value: "couts_moyens", keys: ["BB", "it3"], day: try #require(Day.first(of: 2025)))
        #expect(
            ObstacleWords(scheme: scheme, sectors: ["BB": Bilingual("BTP", "Construction")]).words(obstacle).french
                == "pas de valeur dans nos données pour le droit de 2025 : Coûts moyens par CTN et catégorie de sinistres ; "
                + "BTP (BB), arrêt de 16 à 45 jours")
    }

    @Test("What a table by two codes lacks of one year is one obstacle, with its first codes and the number of gaps")
    func severalGaps() throws {
        let scheme = try Samples.library.scheme("fr-tarif")
        func gap(_ sector: String, _ category: String, _ year: Int) throws -> Obstacle {
            .noCell(value: "couts_moyens", keys: [sector, category], day: try #require(Day.first(of: year)))
        }
        let gaps = [try gap("II", "it1", 2024), try gap("HH", "it3", 2024), try gap("HH", "it4", 2024)]
        #expect(Set(gaps.map(ObstacleWords.code)) == ["no-cell:couts_moyens:2024"])
        #expect(ObstacleWords.code(try gap("II", "it1", 2025)) == "no-cell:couts_moyens:2025")
        let words = ObstacleWords(scheme: scheme, sectors: ["HH": Bilingual("Services I", "Services I")])
        #expect(
            words.words(gaps).french
                == "3 valeurs absentes de nos données pour le droit de 2024 : Coûts moyens par CTN et catégorie de "
                + "sinistres ; Services I (HH), II")
        #expect(words.words(Array(gaps.prefix(1))) == words.words(gaps[0]))
    }

    @Test("A code that no year of a table has is called missing from our tables, and not from one year of law")
    func unknownCode() throws {
        let words = ObstacleWords(scheme: try Samples.library.scheme("fr-tarif"), sectors: [:])
        let day = try #require(Day.first(of: 2024))
        func french(_ code: String) -> String {
            words.words(.noCell(value: "taux_collectifs", keys: [code], day: day)).french
        }
        #expect(french("99.9ZZ") == "code absent de nos tables : 99.9ZZ (Taux nets collectifs par code risque)")
        #expect(french("80.2AA").hasPrefix("pas de valeur dans nos données pour le droit de 2024 : "))
    }

    @Test("The law of another year meets the same enterprise: its past moves with it")
    func anotherYear() throws {
        let column = try Samples.column("at-beitrag", year: 2016, comparedYear: 2025)
        let tally = Samples.plan([column]).tally([Samples.enterprise(employees: 10)], workers: 1)
        // 1.3 % of 400 000 euros from 1 July 2014 to 2018.
        #expect(tally.columns[0].all.low == -520_000)
        var leap = Samples.enterprise()
        leap.actions = [PreventionAction(kind: "ISI", date: try #require(Day("2024-02-29")), amount: 1)]
        #expect(leap.moved(by: 1).actions[0].date == Day("2025-02-28"))
    }
}
