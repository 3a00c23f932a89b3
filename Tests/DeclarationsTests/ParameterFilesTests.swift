import Declarations
import Foundation
import TestSupport
import Testing

@Suite("Parameter files")
struct ParameterFilesTests {
    private let files = ParameterFiles(folder: Project.parameters)

    @Test("The divisor of days into full-time equivalents is 236 in 2024 (annual report 2024)")
    func days() throws {
        #expect(try files.parameter("jours-par-etp").number(in: 2024) == 236)
    }

    @Test("TMS are the tableaux 57, 69, 79, 97 and 98 (contract 1)")
    func tableaux() throws {
        #expect(try files.parameter("tableaux-tms").codes(in: 2024) == ["057", "069", "079", "097", "098"])
    }

    @Test("Average costs of 2025 are those of table 61 of the annual report 2024")
    func costs() throws {
        let costs = try files.parameter("couts-moyens")
        #expect(try costs.number(["AA", "it1"], in: 2025) == 297)
        #expect(try costs.number(["CC", "ip2"], in: 2025) == 65871)
        #expect(try costs.number(["DD", "it6"], in: 2025) == 33001)
        #expect(try costs.number(["EE", "ip4"], in: 2025) == 727_769)
    }

    @Test(
        "Loadings are those of table 60; M4 does not exist before 2012",
        arguments: [(2006, "M1", 0.29), (2006, "M2", 42.0), (2009, "M3", 0.62)])
    func loadings(year: Int, name: String, value: Double) throws {
        let loadings = try files.parameter("majorations")
        #expect(try loadings.number([name], in: year) == value)
        #expect(throws: ParameterError.noEntry(parameter: "majorations", entry: "M4", year: 2006)) {
            try loadings.number(["M4"], in: 2006)
        }
    }

    @Test("Every value has a reference, and every file the day it was checked")
    func provenance() throws {
        for name in ["couts-moyens", "jours-par-etp", "majorations", "tableaux-tms"] {
            let parameter = try files.parameter(name)
            #expect(parameter.name == name)
            #expect((2020...2100).contains(parameter.checked.year))
            #expect(!parameter.unit.isEmpty)
            for value in parameter.values {
                #expect(!value.reference.isEmpty)
            }
        }
    }

    @Test("Every dated parameter has a title in both languages, and so has every class of its entries")
    func words() throws {
        let dated = files.names.compactMap { try? files.parameter($0) }
        #expect(dated.count >= 4)
        for parameter in dated {
            #expect(parameter.title.french != parameter.title.english, "\(parameter.name)")
            let keys = Set(parameter.values.flatMap { $0.content.entries.keys.compactMap(\.last) })
            for key in keys where parameter.classes != nil {
                let words = try #require(parameter.classes?[key], "\(parameter.name), \(key)")
                #expect(words.french != words.english, "\(parameter.name), \(key)")
            }
        }
        #expect(try files.parameter("couts-moyens").classes?["ip2"]?.english == "permanent incapacity of 10 to 19%")
    }

    @Test("A name without a file and a file that is not readable are errors that name the file")
    func errors() throws {
        let folder = try TemporaryFolder()
        try folder.write("{\"name\": \"bad\"}", to: "bad.json")
        let files = ParameterFiles(folder: folder.path)
        #expect(files.names == ["bad"])
        let none = DeclarationError(file: folder.path + "/none.json", position: nil, path: "", fault: .notFound)
        #expect(throws: ParameterError.file(none)) { try files.parameter("none") }
        let bad = DeclarationError(
            file: folder.path + "/bad.json", position: Position(line: 1, column: 1), path: "title",
            fault: .missingKey("title"))
        #expect(throws: ParameterError.file(bad)) { try files.parameter("bad") }
    }
}
