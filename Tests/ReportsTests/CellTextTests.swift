import Facts
import Indicators
import Reports
import Tables
import Testing

struct CellTextTests {
    private var cell: Cell {
        var cell = Cell(value: 38.14311664127573, unit: .per1000Employees, flags: .breakInSeries)
        (cell.lower, cell.upper, cell.level) = (37.86622023602859, 38.421534895710266, 0.95)
        return cell
    }

    @Test func valueIntervalAndFlags() {
        func marked(_ text: String) -> Phrase { Phrase(.text(text), .text(" "), .emphasis("b")) }
        #expect(CellText(.french, showsIntervals: true).phrase(cell) == marked("38,1 [37,9\u{A0}; 38,4]"))
        #expect(CellText(.english, showsIntervals: true).phrase(cell) == marked("38.1 [37.9, 38.4]"))
        #expect(CellText(.french, showsIntervals: false).phrase(cell) == marked("38,1"))
        #expect(CellText(.french, showsIntervals: false).phrase(cell, decimals: 3) == marked("38,143"))
    }

    @Test func whereThereIsNoValueAColonStands() {
        let none = Cell.unavailable(.zeroBase, unit: .percent)
        #expect(CellText(.french, showsIntervals: true).phrase(none) == ":")
        #expect(CellText(.french, showsIntervals: true).inline(none) == "non disponible (base nulle)")
    }

    @Test func anUpperLimitThatDoesNotExistIsInfinite() {
        var cell = Cell(value: 0, unit: .daysPer1000Hours)
        (cell.lower, cell.level) = (0, 0.95)
        #expect(CellText(.english, showsIntervals: true).phrase(cell) == "0.0 [0.0, ∞]")
    }

    @Test func aSentenceNamesPercentAndEuros() {
        let share = Cell(value: 88.38886912526188, unit: .percent)
        #expect(CellText(.french, showsIntervals: true).inline(share) == "88,4\u{A0}%")
        #expect(CellText(.english, showsIntervals: true).inline(share) == "88.4%")
        let cost = Cell(value: 7_812_289_206, unit: .euros)
        #expect(
            CellText(.french, showsIntervals: true).inline(cost) == "7\u{202F}812\u{202F}289\u{202F}206\u{A0}€")
        #expect(CellText(.english, showsIntervals: true).inline(cost) == "€7,812,289,206")
        #expect(CellText(.english, showsIntervals: true).inline(Cell(value: -5, unit: .euros)) == "\u{2212}€5")
        var interval = share
        (interval.lower, interval.upper, interval.level) = (88.1, 88.7, 0.95)
        #expect(
            CellText(.french, showsIntervals: false).inline(interval, showsInterval: true)
                == "88,4\u{A0}% [88,1\u{A0}; 88,7]")
    }
}
