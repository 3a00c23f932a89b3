import Testing

@testable import Facts

@Suite("Selections")
struct SelectionTests {
    @Test("A dimension that is not asked about admits every code")
    func unasked() {
        let selection = Selection([.ctn: ["A", "BB"]])
        #expect(selection.admits("AA", of: .ctn))
        #expect(selection.admits("BB", of: .ctn))
        #expect(!selection.admits("CC", of: .ctn))
        #expect(selection.admits("4711D", of: .naf5))
    }

    @Test("No wanted code admits none")
    func none() {
        #expect(!Selection([.ctn: []]).admits("AA", of: .ctn))
    }

    @Test("Dimensions can be left out")
    func without() {
        let selection = Selection([.ctn: ["AA"], .year: ["2024"]]).without { $0 == .year }
        #expect(selection.dimensions == [.ctn])
    }

    /// What must be admitted after both conditions, whichever of the two is the narrower.
    static let pairs: [(first: [String], second: [String], admitted: [String])] = [
        (["057", "069", "079"], ["057A"], ["057A"]),
        (["057A"], ["057", "069"], ["057A"]),
        (["57"], ["057"], ["057A", "057B"]),
        (["057"], ["030"], []),
        (["057A", "079A"], ["79"], ["079A"]),
    ]

    @Test("Two conditions on one dimension must both hold", arguments: pairs)
    func adding(first: [String], second: [String], admitted: [String]) {
        let both = Selection([.tableau: first]).adding(.tableau, second)
        let codes = ["030A", "057A", "057B", "069A", "079A"]
        #expect(codes.filter { both.admits($0, of: .tableau) } == admitted)
    }

    @Test("A condition given twice in a short spelling still admits its code")
    func addingShort() {
        let both = Selection([.ctn: ["A"]]).adding(.ctn, ["A"])
        #expect(both.admits("AA", of: .ctn))
        #expect(!both.admits("BB", of: .ctn))
    }
}
