import Testing

@testable import Charts

/// What every figure owes its reader, whatever it shows.
@Suite struct FigureTests {
    @Test(arguments: Samples.figures)
    func isWellFormedAndSaysWhatItIs(_ figure: SampleFigure) throws {
        let root = try #require(SVGReader.read(try figure.svg()))
        let title = try #require(root.children.first { $0.name == "title" })
        let description = try #require(root.children.first { $0.name == "desc" })
        #expect(root.attributes["role"] == "img")
        #expect(
            root.attributes["aria-labelledby"]
                == [title, description].compactMap { $0.attributes["id"] }
                .joined(separator: " "))
        #expect(!title.text.isEmpty && description.text == "Description longue")
    }

    @Test(arguments: Samples.figures)
    func isTheSameBytesTwice(_ figure: SampleFigure) throws {
        #expect(try figure.svg() == figure.svg())
    }

    @Test(arguments: Samples.figures)
    func hasNoOverlappingTexts(_ figure: SampleFigure) throws {
        let texts = try #require(SVGReader.read(try figure.svg())).elements("text")
        for (index, text) in texts.enumerated() {
            for other in texts[(index + 1)...] {
                #expect(!text.textBox.overlaps(other.textBox), "\(text.text) / \(other.text)")
            }
        }
    }

    @Test(arguments: Samples.figures)
    func keepsItsTextsOnThePage(_ figure: SampleFigure) throws {
        let root = try #require(SVGReader.read(try figure.svg()))
        for text in root.elements("text") {
            let box = text.textBox
            #expect(box.x >= 0 && box.right <= 800 && box.y >= 0 && box.bottom <= root.number("height"), "\(text.text)")
            #expect(text.number("font-size") >= 12)
        }
    }

    @Test(arguments: Samples.figures)
    func writesShortCoordinates(_ figure: SampleFigure) throws {
        let attributes = try #require(SVGReader.read(try figure.svg())).all.flatMap(\.attributes)
        let coordinates = attributes.filter { ["x", "y", "width", "x1", "x2", "y1", "y2", "d", "cx"].contains($0.key) }
        #expect(!coordinates.isEmpty)
        for (_, value) in coordinates {
            #expect(value.firstMatch(of: /nan|inf|-0(?![.\d])|\.\d*0(?!\d)|\.\d{3}/) == nil, "\(value)")
        }
    }

    @Test func standsOnWhiteAndIsEightHundredWide() throws {
        let root = try #require(SVGReader.read(Samples.frequencyBars.svg()))
        let background = try #require(root.elements("rect").first)
        #expect(background.attributes["fill"] == "#FFFFFF")
        #expect(root.attributes["viewBox"] == "0 0 800 " + (root.attributes["height"] ?? ""))
        #expect(background.number("height") == root.number("height"))
    }

    @Test func givesDistinctNamesToFiguresOfOnePage() throws {
        let ids = try [Samples.familyShares().svg(), Samples.frequencyBars.svg(), Samples.musculoskeletalLines.svg()]
            .flatMap { try #require(SVGReader.read($0)).all.compactMap { $0.attributes["id"] } }
        #expect(Set(ids).count == ids.count)
    }

    @Test func makesNamesOutOfAnyIdentifier() {
        #expect(Samples.text("if_ctn-2024").id("title") == "fig-if_ctn-2024-title")
        #expect(Samples.text("a b\"é").id("desc") == "fig-a-u20-b-u22--ue9--desc")
    }

    @Test func saysThatThereIsNothingToDraw() throws {
        let root = try #require(SVGReader.read(Samples.bars("vide", []).svg()))
        #expect(root.elements("text").contains { $0.text == "Aucune donnée" })
    }
}
