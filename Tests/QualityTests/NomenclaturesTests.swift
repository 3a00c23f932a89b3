import Declarations
import TestSupport
import Testing

@testable import Quality

/// Codes that the official lists have, and codes that they do not have.
struct NomenclaturesTests {
    private func lists() throws -> Nomenclatures {
        try Nomenclatures(ParameterFiles(folder: Project.root + "/Datasets/parameters"))
    }

    @Test func tableaux() throws {
        let lists = try lists()
        #expect(lists.knows("057", of: .tableau) && lists.knows("030B", of: .tableau))
        #expect(!lists.knows("777", of: .tableau) && !lists.knows("057Z", of: .tableau))
    }

    @Test func committees() throws {
        let lists = try lists()
        #expect(lists.knows("AA", of: .ctn) && !lists.knows("QQ", of: .ctn))
        #expect(lists.knows("anything", of: .region), "no list closes the dimension")
    }
}
