import DelimitedText
import Facts
import Intake
import TestSupport
import Testing

/// Line 12 of the table of dialects: SDMX-CSV and the TSV of Eurostat.
@Suite("Dialects: Eurostat's tables")
struct DialectEurostatTests {
    private func read(_ text: String, named name: String = "hsw_n2_01.csv") throws -> ResourceReading {
        let folder = try TemporaryFolder()
        try folder.write(text, to: name)
        let found = try RecognitionTests.catalogue.recognise(folder: folder.path, forcing: TextFormOverrides())
        #expect(found[0].layout?.name == "eurostat-hsw-n2-01" && found[0].isComplete, "\(name)")
        return try readFolder(folder, [found[0].resource])[0]
    }

    private func figures(
        _ reading: ResourceReading, _ indicator: String, year: String, activity: String = "H"
    ) throws -> [[String]: PublishedFigure] {
        try FactBase([reading.part.facts]).published(
            indicator, year: year, by: [.country], selection: Selection([.nace: [activity]])
        ).get().rows.spelled
    }

    private static let forms: [(name: String, text: String)] = [
        ("hsw_n2_01.csv", EurostatText.labelled), ("hsw_n2_01.csv", EurostatText.dated()),
        ("estat_hsw_n2_01.tsv", EurostatText.tabbed()), ("hsw_n2_01.tsv", EurostatText.tabbed(time: "time")),
    ]

    @Test("The same figures and flags in every form", arguments: forms.indices)
    func sameFigures(form: Int) throws {
        let reading = try read(Self.forms[form].text, named: Self.forms[form].name)
        let first = try figures(reading, "AT-4J", year: "2019")
        #expect(first.mapValues(\.value) == [["IT"]: 27086, ["FR"]: 67357])
        let second = try figures(reading, "AT-4J", year: "2020")
        #expect(second[["IT"]]?.value == 19422 && second[["IT"]]?.flags == .breakInSeries)
        let third = try figures(reading, "AT-4J", year: "2021")
        #expect(third[["FR"]]?.flags == [.estimated, .provisional])
        #expect(third[["IT"]]?.value == nil && third[["IT"]]?.absence == "non disponible")
        #expect(reading.part.rejections.isEmpty)
    }

    @Test("The unit tells the indicator; other units and one sex alone are set aside", arguments: forms.indices)
    func rowsKept(form: Int) throws {
        let reading = try read(Self.forms[form].text, named: Self.forms[form].name)
        let rate = try figures(reading, "INCIDENCE-4J", year: "2019")
        #expect(rate.mapValues(\.value) == [["IT"]: 2400.5])
        let hidden = try figures(reading, "INCIDENCE-4J", year: "2020")
        #expect(hidden[["IT"]]?.value == nil && hidden[["IT"]]?.flags == .confidential)
        let tally = reading.part.tally
        #expect(tally.setAside * 3 == tally.read && tally.kept + tally.setAside == tally.read, "two rows of six")
    }

    @Test("A total of activities is a code like the others, and is not added to them", arguments: forms.indices)
    func totals(form: Int) throws {
        let reading = try read(Self.forms[form].text, named: Self.forms[form].name)
        #expect(try figures(reading, "AT-4J", year: "2019", activity: "TOTAL").mapValues(\.value) == [["IT"]: 290000])
        #expect(reading.part.totals.isEmpty)
        let base = FactBase([reading.part.facts])
        #expect(throws: Unpublished.doesNotAdd(over: [.nace])) {
            try base.published("AT-4J", year: "2019", by: [.country], selection: Selection()).get()
        }
    }

    @Test("The date of the state is kept; two dates in one file are an error that names the line")
    func states() throws {
        #expect(try read(EurostatText.dated()).part.facts.identity.observed == "14/11/24 11:00:00")
        #expect(try read(EurostatText.labelled).part.facts.identity.observed == nil)
        let error = #expect(throws: IntakeError.self) { try read(EurostatText.dated(["a", "b"])) }
        guard case .severalStates("hsw_n2_01.csv", "a", "b", 3)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("A letter that is no flag refuses its row, with the column and the value")
    func unknownFlag() throws {
        let text = EurostatText.tabbed().replacing("19422 b", with: "19422 y")
        let folder = try TemporaryFolder()
        try folder.write(text, to: "hsw_n2_01.tsv")
        let found = try RecognitionTests.catalogue.recognise(folder: folder.path, forcing: TextFormOverrides())
        let reading = try readFolder(folder, [found[0].resource], maximumRejects: 1)[0]
        let rejection = try #require(reading.part.rejections.first)
        #expect(rejection.problem == .unknownFlag && rejection.line == 2 && rejection.value.hasPrefix("19422"))
        #expect(rejection.column == "2020")
        #expect(reading.part.rejections.count == 1)
    }

    @Test("Another data set with the same columns is not taken for this one")
    func otherDataset() throws {
        let text = EurostatText.labelled.replacing("HSW_N2_01", with: "HSW_N2_02")
        let folder = try TemporaryFolder()
        try folder.write(text, to: "fatal.csv")
        try folder.write(EurostatText.tabbed(), to: "table.tsv")
        let found = try RecognitionTests.catalogue.recognise(folder: folder.path, forcing: TextFormOverrides())
        #expect(found.map { $0.layout?.name } == [nil, nil])
    }
}
