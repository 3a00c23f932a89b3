import Testing

@testable import Facts

@Suite("Code tables")
struct CodeTableTests {
    @Test("Codes are numbered as they are met; 0 is the empty code")
    func numbers() {
        var table = CodeTable()
        #expect(table.number(of: "") == 0)
        #expect(table.number(of: "BB") == 1)
        #expect(table.number(of: "AA") == 2)
        #expect(table.number(of: "BB") == 1)
        #expect(table.codes == ["", "BB", "AA"])
    }

    @Test("The first label stays; an empty label is none")
    func labels() {
        var table = CodeTable()
        let number = table.number(of: "AA")
        table.label(number, as: "")
        table.label(number, as: "Métallurgie")
        table.label(number, as: "Autre")
        #expect(table.label(of: 1) == "Métallurgie")
    }

    @Test("A table absorbed translates its numbers and brings its labels")
    func absorb() {
        var first = CodeTable()
        _ = first.number(of: "AA")
        var second = CodeTable()
        second.label(second.number(of: "BB"), as: "Bâtiment")
        second.label(second.number(of: "AA"), as: "Métallurgie")
        #expect(first.absorb(second) == [0, 2, 1])
        #expect(first.codes == ["", "AA", "BB"])
        #expect((0..<3).map { first.label(of: $0) } == [nil, "Métallurgie", "Bâtiment"])
    }

    @Test("A book that met no code of a dimension translates the empty one")
    func unmet() {
        var first = CodeBook()
        _ = first[.commune].number(of: "75056")
        let translation = first.absorb(CodeBook())
        #expect(translation.translate(CubeKey(), of: [.commune]) == CubeKey())
        #expect(first[.commune].codes == ["", "75056"])
    }
}
