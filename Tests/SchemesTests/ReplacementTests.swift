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

    private func catalogue(_ values: LawValue...) -> SchemeCatalogue {
        SchemeCatalogue(
            SchemeLibrary(
                folder: Project.root + "/Datasets/schemes", parameters: ParameterFiles(folder: Project.parameters)),
            replacing: values)
    }

    @Test("A value that names its scheme is that of this scheme alone; one of a scheme not asked for is refused")
    func ofOneScheme() throws {
        let catalogue = catalogue(LawValue(of: "at-beitrag", name: "satz", number: 5))
        #expect(try catalogue.scheme("at-beitrag").value("satz")?.periods.first?.content == .number(5))
        #expect(try catalogue.scheme("fr-tarif").values.isEmpty == false)
        try catalogue.refuseIdleValues(of: ["at-beitrag", "fr-tarif"])
        #expect(throws: SchemeError.self) { try catalogue.refuseIdleValues(of: ["fr-tarif"]) }
        #expect(throws: SchemeError.self) {
            try self.catalogue(LawValue(name: "satz", number: 5)).scheme("fr-tarif")
        }
    }
}
