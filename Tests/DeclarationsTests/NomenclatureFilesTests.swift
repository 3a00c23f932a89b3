import Declarations
import Foundation
import TestSupport
import Testing

@Suite("Files of nomenclatures")
struct NomenclatureFilesTests {
    private let files = ParameterFiles(folder: Project.parameters)

    private struct Activities: Decodable, HasOtherKeys {
        static let otherKeys = ParameterFiles.sheetKeys
        let subclasses: [String]
    }

    private struct Groups: Decodable, HasOtherKeys {
        static let otherKeys = ParameterFiles.sheetKeys.union(["codes", "missing", "divisionLabels"])
        let divisions: [String: String]
    }

    private struct Tableaux: Decodable, HasOtherKeys {
        static let otherKeys = ParameterFiles.sheetKeys.union(["letters", "outside"])
        let first: Int
        let last: Int
    }

    @Test("The 732 sous-classes of NAF rév. 2 (Insee), each in one of its 88 divisions, in order")
    func activities() throws {
        let activities: Activities = try files.read("naf")
        let groups: Groups = try files.read("naf38")
        #expect(activities.subclasses.count == 732)
        #expect(activities.subclasses == Set(activities.subclasses).sorted())
        #expect(Set(activities.subclasses.map { String($0.prefix(2)) }) == Set(groups.divisions.keys))
        #expect(activities.subclasses.allSatisfy { $0.wholeMatch(of: /\d{4}[A-Z]/) != nil })
    }

    @Test("Every code of tableau of the insurer's file of 2024 has a known number", .enabled(if: SharedData.isPresent))
    func tableaux() throws {
        let tableaux: Tableaux = try files.read("tableaux-mp")
        let text = try String(
            contentsOfFile: SharedData.path("cnam-2024/mp-2024-ctn-naf-tableau-cim10.csv"), encoding: .utf8)
        let codes = Set(text.matches(of: /;(\d{3})([A-Z]);/).map { "\($0.output.1)\($0.output.2)" })
        #expect(codes.count > 80)
        for code in codes {
            #expect((tableaux.first...tableaux.last).contains(Int(code.prefix(3)) ?? 0), "\(code)")
            #expect(["A", "B", "T"].contains(code.suffix(1)), "\(code)")
        }
    }
}
