import Facts
import Tables
import Testing
import Words

@testable import Indicators

struct ReasonTests {
    /// Made anew for each test: a leak sanitizer does not see a list within a case of an enumeration.
    private static var reasons: [Reason] {
        [
            .noExposure(dimensions: [.ctn], codes: ["AA"]), .noData(.days, event: nil),
            .noData(.days, event: .commuting),
            .dimensionAbsent(.tableau, .claims), .notPublished(indicator: Repository.name("TAUX-NET")),
            .absentInSource("NC"),
            .partsMissing(1), .partsMissing(2), .withSpecialAccount, .doesNotFollow(.familleMP, from: .tableau),
            .notDefined(indicator: Repository.name("IF"), events: [.accident]),
            .notDefined(indicator: Repository.name("SALARIES"), events: []),
            .doesNotAdd(indicator: Repository.name("TAUX-NOTIFIE"), over: [.ctn]),
            .doesNotAdd(indicator: Repository.name("IF"), over: []), .noClaimLevelData(.days), .spreadIsSecret(.days),
            .noIntervalMethod,
            .publishedFigure(source: "rapport"), .breakInSeries(year: 2022, sentence: Bilingual("Rupture.", "Break.")),
            .notCalculated(year: 2020, sentence: Bilingual("Activité partielle.", "Short-time work.")),
            .acrossBreak(year: 2022), .noPreviousYear(2019),
            .zeroBase, .tooFew(numerator: 3, minimum: 10), .smallPopulation(minimum: 2000),
            .parameterWithoutValue(Bilingual("jours", "days"), year: 2021, known: [2014, 2023, 2024]),
            .breakInSource(year: 2021),
            .countedBy(CountingRule(absenceDays: 4, deathDelay: .days(365)), of: Repository.indicator("AT-4J")),
            .countingUnknown(indicator: Repository.name("AT")),
            .countedDifferently([CountingRule(absenceDays: 1), nil]),
            .rulesDoNotAdd([CountingRule(absenceDays: 1), CountingRule(absenceDays: 4)]),
            .snapshotsDoNotAdd(["30/04/2024", "31/10/2024"]),
            .parameterLacks(Bilingual("coûts", "costs"), entry: Bilingual("IP", "incapacity"), year: 2025), .overflow,
        ]
    }

    @Test(arguments: Language.allCases)
    func everyReasonIsASentenceInBothLanguages(_ language: Language) {
        for reason in Self.reasons {
            let sentence = reason.sentence(language)
            #expect(sentence.count > 8, "\(reason): \(sentence)")
            #expect(sentence == sentence.trimmed && !sentence.contains("  "), "\(reason): \(sentence)")
            #expect(!sentence.contains("Optional") && !sentence.contains("\n"), "\(reason): \(sentence)")
        }
        let sentences = Self.reasons.map { $0.sentence(language) }
        #expect(Set(sentences).count == sentences.count, "reasons are told apart")
    }

    @Test("Indicators, events and dimensions are named, not given by their codes", arguments: Language.allCases)
    func names(_ language: Language) {
        let codes =
            Repository.catalogue.indicators.map(\.code)
            + Dimension.allCases.map(\.rawValue).filter { $0.contains("-") || $0 == "ctn" }
        for reason in Self.reasons {
            let words = reason.sentence(language).split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
            // These are words of the field, and parts of names.
            let others = Set(words).subtracting(["AT", "MP", "TMS", "IP"])
            #expect(others.isDisjoint(with: codes), "\(reason): \(words)")
        }
    }

    @Test("A figure that nobody publishes, and one that does not add, are called by their names")
    func namesOfFigures() throws {
        let absent = Reason.notPublished(indicator: Repository.name("TAUX-NET"))
        #expect(absent.sentence(.french) == "Taux net : aucun fichier du dossier ne le publie")
        #expect(absent.sentence(.english) == "Net rate: no file of the folder publishes it")
        let parts = Reason.doesNotAdd(indicator: Repository.name("TAUX-NOTIFIE"), over: [.ctn, .codeRisque])
        #expect(
            parts.sentence(.french)
                == "Taux moyen notifié : ne s'additionne pas ; à demander par comité technique national, code risque")
        let derived = Reason.onlyOfAll(indicator: try Indicators.Expression(parsing: "PART(AT)").fullName)
        #expect(!derived.sentence(.english).contains("PART(AT)"))
    }

    /// The words that contract.md 2 prints.
    @Test func theReasonsOfTheContract() {
        let unknown = Reason.noClaimLevelData(.days)
        #expect(unknown.sentence(.english) == "no interval: claim-level days are not in the data")
        let special = Reason.noExposure(dimensions: [.ctn], codes: ["ZC"])
        #expect(special.sentence(.english) == "no exposure: compte spécial")
    }

    @Test func aRuleOfCountingSaysItsThresholdAndItsDelay() {
        func text(_ days: Int, _ delay: DeathDelay?, of indicator: String = "AT") -> String {
            let rule = CountingRule(absenceDays: days, deathDelay: delay)
            return Reason.countedBy(rule, of: Repository.indicator(indicator)).sentence(.french)
        }
        #expect(text(4, .days(365)) == "accidents à partir de 4 jours d'absence")
        #expect(text(1, .unlimited) == "accidents à partir d'un jour d'absence")
        #expect(text(0, nil) == "tous les cas déclarés, avec ou sans absence")
        #expect(text(0, nil, of: "JOURS") == "parmi : tous les cas déclarés, avec ou sans absence")
        #expect(text(0, nil, of: "IP") == "parmi : tous les cas déclarés, avec ou sans absence")
        #expect(text(4, .days(0), of: "DECES") == "décès du jour même")
        #expect(text(4, .unlimited, of: "DECES") == "décès sans limite de délai")
    }

    @Test("In French one is singular, and so is none; in English none is plural")
    func pluralsOfNoneAndOne() {
        let expected: [(Int64, String, String)] = [
            (0, " 0 sinistre,", " 0 claims,"), (1, " 1 sinistre,", " 1 claim,"), (2, " 2 sinistres,", " 2 claims,"),
        ]
        for (count, french, english) in expected {
            let reason = Reason.tooFew(numerator: count, minimum: 10)
            #expect(reason.sentence(.french).contains(french) && reason.sentence(.english).contains(english))
        }
    }

    @Test func theYearsOfAParameterAreListed() {
        let title = Bilingual("jours d'un an", "days of a year")
        let reason = Reason.parameterWithoutValue(title, year: 2021, known: [2014, 2023, 2024])
        for language in Language.allCases {
            let sentence = reason.sentence(language)
            for word in [title.text(language), "2021", "2014, 2023, 2024"] { #expect(sentence.contains(word)) }
        }
    }

    @Test func severalReasonsStandInOneField() {
        #expect([Reason.zeroBase, .overflow].sentences(.english) == "the base is zero; sum too large")
        #expect([Reason]().sentences(.english).isEmpty)
    }

    @Test func numbersInReasonsFollowTheLanguage() {
        let reason = Reason.smallPopulation(minimum: 2000)
        #expect(reason.sentence(.french).contains("2\u{202F}000"))
        #expect(reason.sentence(.english).contains("2,000"))
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
