import Declarations
import TestSupport
import Testing

@testable import Schemes

@Suite("Values replaced by the user") struct ReplacementTests {
    @Test(
        "A value is replaced by a number that its unit can hold; a table is not replaced",
        arguments: [
            ("M1", 1e308, false), ("M1", -1, false), ("M1", .infinity, false), ("M1", 0, true), ("M1", 1000, true),
            ("ordonnee", -19, true), ("couts_moyens", 5, false), ("premier_effectif_gele", 3, false),
        ])
    func replacementBounds(name: String, number: Double, isTaken: Bool) throws {
        let scheme = try SchemeLibrary(
            folder: Project.root + "/Datasets/schemes", parameters: ParameterFiles(folder: Project.parameters)
        ).scheme("fr-tarif")
        guard isTaken else {
            let error = #expect(throws: SchemeError.self) { try scheme.replacing(name, with: number) }
            guard case .replacement(_, let value, _)? = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(value == name)
            return
        }
        #expect(try scheme.replacing(name, with: number).value(name)?.periods.first?.content == .number(number))
    }
}
