import Facts
import Testing
import Words

@testable import Indicators

/// What people read in the place of codes.
struct LabelsTests {
    @Test("A code that stands for a missing one is called so, with its letters where the file has some")
    func missing() {
        let french = Labels(language: .french) { _, _ in nil }
        let english = Labels(language: .english) { _, _ in nil }
        #expect(french.text("", .naf38) == "Non renseigné" && english.text("", .naf38) == "Not stated")
        #expect(french.text("xx", .naf38) == "Non renseigné (xx)" && english.text("xx", .region) == "Not stated (xx)")
        #expect(french.text("AZ", .naf38) == "AZ")
    }

    @Test("The name of a share says of what, and leaves the unit to its column")
    func shares() throws {
        let share = try Indicators.Expression(parsing: "PART(AT)")
        #expect(share.name(.french) == "Accidents du travail, part dans l'ensemble")
        #expect(!share.name(.english).contains("%") && share.unitName(.french).contains("%"))
    }
}
