import DelimitedText
import Facts
import Intake
import TestSupport
import Testing

/// The half-yearly open data of INAIL: a few made-up cases in its columns, and the real sample.
@Suite("INAIL, half-yearly accidents")
struct InailTests {
    private static let header =
        "DataRilevazione;DataProtocollo;DataAccadimento;DataDefinizione;DataMorte;LuogoAccadimento;"
        + "IdentificativoInfortunato;Genere;Eta;LuogoNascita;ModalitaAccadimento;ConSenzaMezzoTrasporto;IdentificativoCaso;"
        + "DefinizioneAmministrativa;DefinizioneAmministrativaEsitoMortale;Indennizzo;DecisioneIstruttoriaEsitoMortale;"
        + "GradoMenomazione;GiorniIndennizzati;IdentificativoDatoreLavoro;PosizioneAssicurativaTerritoriale;"
        + "SettoreAttivitaEconomica;Gestione;GestioneTariffaria;GrandeGruppoTariffario\n"

    private static func row(
        state: String = "30/04/2024", accident: String, death: String = "", commuting: Bool = false,
        decision: String = "P", degree: Int = -1, days: Int, employer: String, activity: String = "C 23"
    ) -> String {
        "\(state);03/02/2022;\(accident);15/02/2022;\(death);078;33364377;M;42;ITAL;\(commuting ? "S" : "N");N;24017407;"
            + "\(decision);ND;TE;ND;\(degree);\(days);\(employer);11902082;\(activity);I;2;7\n"
    }

    private static let cases =
        row(accident: "12/01/2022", days: 12, employer: "9568335")
        + row(accident: "31/12/2022", commuting: true, days: 7, employer: "-1", activity: "ND")
        + row(accident: "02/10/2022", decision: "N", days: 0, employer: "3964452")
        + row(accident: "01/01/2023", death: "05/05/2023", degree: 8, days: 30, employer: "9568335")

    private func read(_ text: String, maximumRejects: Double = 0) throws -> ResourceReading {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "infortuni.csv")
        let found = try RecognitionTests.catalogue.recognise(folder: folder.path, forcing: TextFormOverrides())
        #expect(found[0].layout?.name == "inail-infortuni-semestrale" && found[0].isComplete)
        return try readFolder(
            folder, [found[0].resource], requests: [[.decision], [.establishment], [.country, .nace]],
            maximumRejects: maximumRejects)[0]
    }

    @Test("Year of the accident, commuting apart, by decision of the insurer")
    func events() throws {
        let reading = try read(Self.header + Self.cases)
        #expect(try reading.amounts(by: [], year: "2022") == [[]: 2])
        #expect(try reading.amounts(by: [], event: .commuting, year: "2022") == [[]: 1])
        #expect(try reading.amounts(by: [.decision], year: "2022") == [["P"]: 1, ["N"]: 1])
        #expect(try reading.amounts(.days, by: [], year: "2022") == [[]: 12])
        #expect(reading.part.facts.identity.observed == "30/04/2024")
        #expect(reading.part.facts.identity.countingRule == CountingRule(absenceDays: 0, deathDelay: .unlimited))
    }

    @Test("A date of death is a death; a degree of -1 is no incapacity; an employer of -1 is nobody")
    func outcomes() throws {
        let reading = try read(Self.header + Self.cases)
        #expect(try reading.amounts(.deaths, by: [], year: "2023") == [[]: 1])
        #expect(try reading.amounts(.newIncapacities, by: [], year: "2023") == [[]: 1])
        #expect(try reading.amounts(.newIncapacities, by: [], year: "2022") == [[]: 0])
        #expect(try reading.amounts(by: [.establishment], event: .commuting, year: "2022") == [[""]: 1])
        #expect(try reading.amounts(by: [.country, .nace], year: "2023") == [["IT", "C23"]: 1])
    }

    @Test("A date of death that is no date refuses the row; the number of the person is never repeated")
    func badDeath() throws {
        let bad = Self.row(accident: "12/01/2022", death: "S", days: 1, employer: "1")
        let reading = try read(Self.header + Self.cases + bad, maximumRejects: 1)
        let rejection = try #require(reading.part.rejections.first)
        #expect(rejection.problem == .notAYear && rejection.column == "DataMorte" && rejection.value == "S")
        #expect(rejection.line == 6 && !rejection.row.contains("33364377"))
    }

    @Test("Cases of two states in one file are an error")
    func states() {
        let later = Self.row(state: "31/10/2024", accident: "12/01/2022", days: 12, employer: "9568335")
        let error = #expect(throws: IntakeError.self) { try read(Self.header + Self.cases + later) }
        #expect(error?.kind == "severalStates")
    }
}

/// Figures of the provenance note of the sample (shared/data/README.md): 65 707 days, 7 deaths, 279 commuting accidents of
/// 2 374 cases. Its 943 codes of employers are 942 employers and `-1`, which 732 cases without one bear.
@Suite(
    "INAIL, the sample of Calabria",
    .enabled(
        if: SharedData.isPresent, "the real files are absent: set VIGIE_SHARED to the folder that holds data/inail"))
struct InailSampleTests {
    static let file = "DatiConCadenzaSemestraleInfortuniCalabria_sample.csv"
    private let base: FactBase
    private let tally: RowTally

    init() throws {
        let folder = try TemporaryFolder()
        try folder.link(SharedData.path("inail/" + Self.file), as: Self.file)
        let found = try RecognitionTests.catalogue.recognise(folder: folder.path, forcing: TextFormOverrides())
        let reading = try readFolder(folder, found.map(\.resource), requests: [[.establishment], [.decision]])[0]
        (base, tally) = (FactBase([reading.part.facts]), reading.part.tally)
    }

    private func sum(_ measure: Measure, _ events: [Event] = [.accident, .commuting]) throws -> Int64 {
        var sum: Int64 = 0
        for year in base.years {
            for event in events {
                let question = ClaimQuestion(measure: measure, by: [], selection: Selection())
                sum += try base.claims(question, year: year, event: event).get().rows[[]]?.amount ?? 0
            }
        }
        return sum
    }

    @Test func totals() throws {
        #expect(base.years == ["2019", "2020", "2021", "2022", "2023"])
        #expect(tally.read == 2374 && tally.kept == 2374)
        #expect(try sum(.claims) == 2374)
        #expect(try sum(.days) == 65707)
        #expect(try sum(.deaths) == 7)
        #expect(try sum(.claims, [.commuting]) == 279)
        #expect(try sum(.newIncapacities) == 491)
    }

    @Test func employers() throws {
        #expect(base.codes(of: .establishment).count == 942)
        var without: Int64 = 0
        for year in base.years {
            for event in [Event.accident, .commuting] {
                let question = ClaimQuestion(measure: .claims, by: [.establishment], selection: Selection())
                without += try base.claims(question, year: year, event: event).get().rows[[""]]?.amount ?? 0
            }
        }
        #expect(without == 732)
    }
}
