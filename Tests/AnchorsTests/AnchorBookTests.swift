import Facts
import TestSupport
import Testing
import Words

@testable import Anchors

@Suite("Published figures, what is computed of them, and findings")
struct AnchorBookTests {
    private static func finding(_ computed: String, holds: Bool) -> String {
        """
        [{"number": "5 bis", "source": "étude", "text": "Constat.", "handling": "Suite.", "check":
          {"printed": "contacts", "relation": "=", "computed": \(computed), "rounding": 0, "holds": \(holds)}}]
        """
    }

    @Test("A finding whose verdict the figures no longer give stops everything")
    func verdicts() throws {
        let figures = try AnchorsDraft.austria()
        let sum = #"{"sum": [58174, 57846]}"#
        let book = try AnchorsDraft.book(figures, findings: Self.finding(sum, holds: true))
        let table = try #require(book.tables.first { $0.name == "verifications" })
        #expect(table.cell("5-bis", "recalcule")?.value == 116020 && table.rows[0].words[3].code == "confirme")
        #expect(book.tables.first { $0.name == "constats" }?.rows.isEmpty == true)
        let error = #expect(throws: AnchorError.self) {
            try AnchorsDraft.book(figures, findings: Self.finding(sum, holds: false))
        }
        guard case .verdictChanged(_, "5 bis", declared: false, printed: 116020, computed: 116020)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("A figure that is not there, a division by zero and a malformed file are errors that say where")
    func errors() throws {
        let figures = try AnchorsDraft.austria()
        #expect(
            throws: AnchorError.unknownFigure(
                file: AnchorBook.findingsFile, finding: "5 bis", name: "contact", nearest: "contacts")
        ) { try AnchorsDraft.book(figures, findings: Self.finding(#""contact""#, holds: true)) }
        #expect(throws: AnchorError.divisionByZero(file: AnchorBook.findingsFile, finding: "5 bis")) {
            try AnchorsDraft.book(figures, findings: Self.finding(#"{"quotient": [1, 0]}"#, holds: true))
        }
        let error = #expect(throws: AnchorError.self) {
            try AnchorsDraft.book(figures, findings: #"[{"number": "1", "source": "x", "text": "y"}]"#)
        }
        guard case .findings(let declaration)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(declaration.path == "findings[0].handling" && declaration.fault == .missingKey("handling"))
    }

    @Test("What is not published has a reason; what is approximate marks what is computed of it")
    func aggregates() throws {
        let aggregate = """
            [{"code": "at", "country": "AT", "scheme": "Service", "period": "2016", "nature": "service", "amount": "cost",
              "beneficiaries": "contacts", "note": "Note."},
             {"code": "firms", "country": "AT", "scheme": "Service", "period": "2010-2014", "nature": "grant", "amount": "cost",
              "beneficiaries": "firms", "note": "Note."},
             {"code": "plan", "country": "AT", "scheme": "Service", "period": "2016", "nature": "budget", "amount": "cost",
              "note": "Note."},
             {"code": "alone", "country": "AT", "scheme": "Service", "period": "2016", "nature": "premium", "amount": "cost",
              "note": "Note."}]
            """
        let book = try AnchorsDraft.book(try AnchorsDraft.austria(), aggregates: aggregate)
        let table = try #require(book.tables.first { $0.name == "depenses" })
        #expect(table.cell("at", "par-beneficiaire")?.value == 27311979.0 / 116020)
        #expect(table.cell("at", "par-beneficiaire")?.flags == [])
        #expect(table.cell("firms", "par-beneficiaire")?.flags == .estimated)
        #expect(table.cell("firms", "annees")?.value == 5 && table.cell("at", "annees")?.value == 1)
        #expect(
            table.cell("alone", "par-beneficiaire")?.reasons == [
                .absentInSource(Bilingual("non publié", "not published"))
            ])
        #expect(table.sources.map(\.french) == ["L’étude, 2018"])
        let budgets = try #require(book.tables.first { $0.name == "enveloppes" })
        #expect(budgets.rows.map { $0.words[0].code } == ["plan"] && table.cell("plan", "depense") == nil)
    }

    @Test("How countries count, in words")
    func rules() throws {
        let rules = """
            [{"country": "Germany", "statistic": "s", "absenceDays": 4, "delay": 30, "source": "x", "grade": "B"},
             {"country": "FR", "statistic": "s", "absenceDays": 1, "delay": "unlimited", "source": "x", "grade": "B"},
             {"country": "NL", "statistic": "s", "delay": 0, "source": "x", "grade": "B"},
             {"country": "ES", "statistic": "s", "absenceDays": 0, "source": "x", "grade": "B"}]
            """
        let table = try #require(
            try AnchorsDraft.book(try AnchorsDraft.austria(), rules: rules).tables.first { $0.name == "regles" })
        #expect(
            table.rows.map { [$0.words[2].label.french, $0.words[3].label.french] } == [
                ["4 jours d'absence", "30 jours"], ["un jour d'absence", "sans limite de délai"],
                ["non relevé", "le jour même"], ["tous les cas déclarés", "non relevé"],
            ])
    }
}

/// The shipped figures beside the anchors of the domain's rule book (schemes.md 4.2, 9 and 10).
@Suite("The figures on the schemes of Europe")
struct EuropeanFiguresTests {
    private let book: AnchorBook

    init() throws { book = try #require(try AnchorBook(dataFolder: Project.root + "/Datasets/europe")) }

    private func cell(_ table: String, _ row: String, _ measure: String) throws -> Double {
        let found = try #require(book.tables.first { $0.name == table }, "\(table)")
        return try #require(found.cell(row, measure)?.value, "\(table) \(row) \(measure)")
    }

    @Test("Means: 2 667 € (BGN), 7 000 € (OT24), 8 201 € (DK), 6 458 € (AFS), 29 482 € (contracts)")
    func means() throws {
        let expected = [
            ("de-bgn-2016", 2667), ("it-ot24-2010", 7000), ("dk-pakker-2013", 8201), ("fr-afs-2014", 6458),
            ("fr-contrats-2014", 29482),
        ]
        for (row, mean) in expected {
            #expect(Int(try cell("depenses", row, "par-beneficiaire").rounded()) == mean, "\(row)")
        }
        #expect((try cell("depenses", "at-auvasicher-2016", "par-beneficiaire") * 100).rounded() == 23541)
        #expect(try cell("depenses", "fr-incitations-2014", "depense") == 42_800_000)
    }

    /// 244.5, not 244 507 756: the sources that print a figure of 2016 say « oltre 244,5 milioni ».
    @Test("The service of Austria carried to France: 128.2 M€, not 135; the calls of Italy: 1.74 billion")
    func scaleUp() throws {
        #expect((try cell("constats", "5-bis", "recalcule") / 100_000).rounded() == 1282)
        #expect((try cell("verifications", "5", "recalcule") * 1000).rounded() == 4694)
        #expect(try cell("constats", "7", "recalcule") == 2_000_000)
        #expect(try cell("verifications", "15", "recalcule") == 1_738_906_358)
    }

    @Test("A figure has the decimals of its source, a calculation beside it enough to compare")
    func decimals() throws {
        let figures = try #require(book.tables.first { $0.name == "agregats" })
        #expect(figures.cell("fr-m2-2021-tiers", "valeur")?.decimals == 2)
        #expect(figures.cell("de-vbg-zuschlag", "valeur")?.decimals == 2)
        #expect(figures.cell("at-total-2016", "valeur")?.decimals == 0)
        let checks = try #require(book.tables.first { $0.name == "verifications" })
        #expect(checks.cell("20-bis", "recalcule")?.value == 33.75 && checks.cell("20-bis", "recalcule")?.decimals == 2)
    }

    @Test("The sources and the figures that they give; those whose page is not recorded are told apart")
    func located() throws {
        let table = try #require(book.tables.first { $0.name == "sources" })
        let without = book.figures.values.filter { $0.reference.french.contains("page non relevée") }
        #expect(try cell("sources", "total", "reperes") == Double(book.figures.values.count))
        #expect(try cell("sources", "total", "situes") == Double(book.figures.values.count - without.count))
        let counts = try table.rows.map { try #require($0.cells[0].value) }
        #expect(counts.dropLast().reduce(0, +) == counts.last)
    }

    @Test("Every line of the audit stands as a calculation or as a reading")
    func everyLine() {
        let numbers = book.findings.map { $0.number.split(separator: " ")[0] }
        // Line 22 of the audit divides two figures whose quotient no source prints.
        for line in 1...24 where line != 22 { #expect(numbers.contains("\(line)"), "\(line)") }
        #expect(Set(book.findings.map(\.number)).count == book.findings.count)
        let wrong = book.findings.filter { $0.check?.holds == false }.map(\.number)
        #expect(wrong == ["5 bis", "7", "9", "17", "20 quater", "24", "24 bis"])
    }

    @Test("Every figure is used, or stands for itself in the report; every source has its citation")
    func sources() {
        for value in book.figures.values { #expect(book.sources[value.source] != nil, "\(value.source)") }
    }

    @Test("The names of the tables are those of the tables")
    func tableNames() throws {
        let book = try AnchorsDraft.book(try AnchorsDraft.austria(), findings: "[]")
        #expect(book.tables.map(\.name) == AnchorBook.tableNames)
    }
}
