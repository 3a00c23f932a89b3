import Testing

@testable import Charts

@Suite struct TextTests {
    private let style = TextStyle(size: 10)

    @Test func measuresByTheTable() {
        #expect(TextMetrics.width(of: "12,5", style) == 6.37 * 3 + 3.18)
        #expect(TextMetrics.width(of: "", style) == 0)
        #expect(TextMetrics.width(of: "e\u{301}", style) == TextMetrics.width(of: "é", style))
        #expect(TextMetrics.width(of: "漢", style) == 11)
    }

    @Test func knowsTheLettersOfFrench() {
        let letters = "abcdefghijklmnopqrstuvwxyzàâäéèêëîïôöùûüÿçœæABCDEFGHIJKLMNOPQRSTUVWXYZÀÂÉÈÊËÎÏÔÙÛÜŸÇŒÆ"
        let signs = "0123456789 \u{A0}\u{202F}.,;:!?«»’'\"()[]%‰€–—−…/&+°"
        #expect((letters + signs).unicodeScalars.allSatisfy { GlyphWidths.table[$0] != nil })
    }

    @Test func wrapsAtPlainSpacesOnly() {
        let lines = TextWrapping.lines("un deux 1\u{202F}000\u{A0}% trois", style, width: 50, atMost: 5)
        #expect(lines == ["un deux", "1\u{202F}000\u{A0}%", "trois"])
    }

    @Test func truncatesTheLastLine() {
        let lines = TextWrapping.lines("Bois, ameublement, papier-carton, textile", style, width: 90, atMost: 2)
        #expect(lines.count == 2 && lines[0] == "Bois," && lines[1].hasSuffix("…"))
        #expect(lines.allSatisfy { TextMetrics.width(of: $0, style) <= 90 })
    }

    @Test func cutsAWordThatFillsTheLine() {
        let lines = TextWrapping.lines(String(repeating: "m", count: 20), style, width: 50, atMost: 9)
        #expect(lines.map(\.count) == [5, 5, 5, 5])
        #expect(TextWrapping.lines("abc", style, width: 1, atMost: 9) == ["a", "b", "c"])
    }

    @Test func leavesNoMarkBeforeTheEllipsis() {
        #expect(TextWrapping.truncated("Chimie, caoutchouc", style, width: 50) == "Chimie…")
    }

    @Test func cutsBetweenWordsWhereItCan() {
        #expect(
            TextWrapping.truncated("gestion des déchets et dépollution", style, width: 130) == "gestion des déchets et…"
        )
        #expect(TextWrapping.truncated("dépollution", style, width: 40).hasPrefix("dép"))
    }

    /// At a size of 10 each "a" is 6.16 wide, a space 3.18 and the ellipsis 10: "aaa aaa…" is 50.14 wide.
    @Test func cutsNoWordAndKeepsTheLastThatFits() {
        #expect(TextWrapping.truncated("aaa aaa aaa", style, width: 50) == "aaa…")
        #expect(TextWrapping.truncated("aaa aaa aaa", style, width: 51) == "aaa aaa…")
    }

    /// At a size of 10 a dash is 10 wide.
    @Test func whatIsAsWideAsTheLineFits() {
        let dash = "\u{2014}"
        #expect(TextWrapping.truncated(dash + dash, style, width: 20) == dash + dash)
        #expect(TextWrapping.lines(dash + dash, style, width: 20, atMost: 5) == [dash + dash])
        #expect(TextWrapping.lines(dash + dash + dash, style, width: 20, atMost: 5) == [dash + dash, dash])
        let pair = dash + " " + dash
        #expect(TextWrapping.lines(pair, style, width: TextMetrics.width(of: pair, style), atMost: 5) == [pair])
    }

    @Test func balancesTwoLines() {
        let label = "Transports, eau, gaz, électricité, livre et communication"
        let lines = TextWrapping.balancedLines(label, .label, width: 290, atMost: 2)
        #expect(lines == ["Transports, eau, gaz, électricité,", "livre et communication"])
    }

    @Test func keepsAllTheWordsWhenBalancing() {
        for item in Samples.frequency {
            let plain = TextWrapping.lines(item.label, .label, width: 290, atMost: 2)
            let balanced = TextWrapping.balancedLines(item.label, .label, width: 290, atMost: 2)
            #expect(balanced.joined(separator: " ") == plain.joined(separator: " "))
        }
    }
}

@Suite struct LabelStackTests {
    @Test func leavesDistantLabelsInPlace() {
        #expect(LabelStack.middles(wishes: [50, 10], heights: [10, 10], in: 0...100) == [50, 10])
    }

    @Test func movesNeighboursApartEqually() {
        #expect(LabelStack.middles(wishes: [50, 50], heights: [10, 10], in: 0...100) == [45, 55])
    }

    @Test func staysInside() {
        #expect(LabelStack.middles(wishes: [0, 99, 100], heights: [10, 20, 10], in: 0...100) == [5, 80, 95])
    }

    @Test func startsAtTheTopWhenThereIsNoRoom() {
        #expect(LabelStack.middles(wishes: [5, 5], heights: [10, 10], in: 0...12) == [5, 15])
    }
}
