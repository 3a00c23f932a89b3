import Indicators
import Reports
import Tables
import Testing
import Words

struct CaptionTests {
    private func table(_ cells: [Cell] = [], sources: [String] = []) -> Table {
        Table(
            name: "t", keys: [], measures: [Table.Heading("m", "M", "M")], rows: cells.map { Table.Row([], [$0]) },
            sources: sources, population: Bilingual("tous", "all"))
    }

    @Test func marksAreExplainedAndReasonsClosed() {
        let cells = [
            Cell(unit: .count, flags: [.notAvailable, .breakInSeries], reasons: [.zeroBase, .overflow]),
            Cell(unit: .count, reasons: [.zeroBase]),
        ]
        let lines: [Phrase] = [
            Phrase(.emphasis("Marks:"), .text(" "), .text(": not available, b break in series.")),
            Phrase(.emphasis("Details:"), .text(" "), .text("The base is zero. Sum too large.")),
        ]
        #expect(Caption(.english).notes(table(cells)) == lines)
    }

    @Test("Breaks that sources mark are one sentence, in the order of the years; a single one keeps its own")
    func breaksOfSources() {
        func cells(_ years: [Int]) -> [Cell] {
            years.map { year in
                let broken = Reason(IndicatorReason.breakInSource(year: year))
                return Cell(value: 1, unit: .count, reasons: [broken, .zeroBase])
            }
        }
        func details(_ years: [Int]) -> Phrase.Piece? { Caption(.french).notes(table(cells(years))).last?.pieces.last }
        #expect(
            details([2020, 2014, 2020])
                == .text("Base nulle. Ruptures de série selon la source : 2014, 2020."))
        #expect(details([2014]) == .text("Rupture de série en 2014 selon la source. Base nulle."))
    }

    @Test func withoutMarksNothingIsSaid() {
        #expect(Caption(.french).notes(table()).isEmpty)
    }

    @Test func aSourceIsCitedOnce() {
        let notes = Caption(.french).notes(table(sources: ["a", "b", "a"]))
        #expect(notes.map { $0.pieces.last } == [.text("a ; b.")])
    }

    @Test func theAuthorsPopulationStandsInThePlaceOfThatOfTheTable() {
        let own = Caption(.french).lines(table())
        #expect(own.map { $0.pieces.last } == [.text("tous.")])
        let author = Caption.Author(population: "eux.", reading: "ainsi", note: "n")
        let said = Caption(.french).lines(table(), author, remarks: ["r"])
        #expect(said.map { $0.pieces.last } == [.markdown("eux."), .markdown("ainsi"), .markdown("n"), .text("r")])
    }
}
