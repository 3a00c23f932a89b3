import Declarations
import Facts
import Foundation
import Indicators
import TestSupport
import Testing

/// The data files of the catalogue, and what a file must be.
@Suite("Files of the catalogue") struct CatalogueFileTests {
    private static let files = InstalledData(path: Project.root).indicators

    private static func text(code: String = "IJ", formula: String) -> String {
        """
        {"code": "\(code)", "name": {"fr": "Journées", "en": "Days"}, "definition": "d", "unit": "days", "interval": "none",
         "population": "p", "confusion": "c", "source": "s",
         "formula": \(formula)}
        """
    }

    /// The error of a folder of these files, and the file, line and column that it names.
    private func fault(_ texts: [String: String]) throws -> (fault: DeclarationFault, place: String) {
        let folder = try TemporaryFolder()
        for (name, text) in texts { try folder.write(text, to: name) }
        let error = #expect(throws: ParameterError.self) { try Catalogue(ParameterFiles(folder: folder.path)) }
        guard case .file(let declared)? = error else { throw CocoaError(.featureUnsupported) }
        let name = (declared.file as NSString).lastPathComponent
        return (declared.fault, "\(name) \(declared.position?.line ?? 0):\(declared.position?.column ?? 0)")
    }

    @Test("Every shipped file is called by its code, and has a place of its own in the order of reports")
    func shipped() throws {
        #expect(Self.files.names == Repository.catalogue.indicators.map { $0.code.lowercased() }.sorted())
        var orders: [Double] = []
        for name in Self.files.names {
            let root = try DeclaredFile(path: Self.files.folder + "/" + name + ".json").root
            for key in ["name", "definition", "population", "confusion"] {
                #expect(root[key]?["fr"] != nil && root[key]?["en"] != nil, "\(name): \(key)")
            }
            guard case .number(let order)? = root["order"]?.value else { continue }
            orders.append(order)
        }
        #expect(Set(orders).count == Self.files.names.count)
    }

    @Test("A file more is an indicator more: the days of accidents alone, which no shipped file has")
    func oneFileMore() throws {
        let home = try TemporaryFolder()
        let own = InstalledData(path: home.path).indicators.folder
        try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
        for name in Self.files.names {
            let text = try String(contentsOfFile: Self.files.folder + "/" + name + ".json", encoding: .utf8)
            try home.write(text, to: "Datasets/indicators/" + name + ".json")
        }
        let formula = #"{"kind": "total", "measure": "days", "events": ["AT"]}"#
        try home.write(Self.text(code: "JOURS-AT", formula: formula), to: "Datasets/indicators/jours-at.json")
        let vocabulary = try Vocabulary(InstalledData(path: home.path))
        #expect(vocabulary.catalogue.indicators.count == Self.files.names.count + 1)
        var file = SyntheticFile(measures: [.days])
        file.add([.year: "2024", .event: "AT"], [.days: 120])
        file.add([.year: "2024", .event: "MP"], [.days: 30])
        let evaluator = try Evaluator(
            base: FactBase([file.facts]), vocabulary: vocabulary, parameters: Repository.parameters)
        let question = try QuestionReader(vocabulary).questions("jours-at", by: nil, conditions: [], years: "2024")[0]
        #expect(evaluator.table(question).rows.map(\.cell.value) == [120])
    }

    @Test("Two files of one code, a code of a derivation, and a code with a sign that questions read")
    func codes() throws {
        let formula = #"{"kind": "population", "measure": "hours"}"#
        let twice = try fault(["a.json": Self.text(formula: formula), "b.json": Self.text(formula: formula)])
        #expect(twice.place == "b.json 1:10")
        #expect(
            twice.fault
                == .wrongValue(expected: "a code that no other indicator has (give it another name)", found: "\"IJ\""))
        #expect(try fault(["a.json": Self.text(code: "PART", formula: formula)]).place == "a.json 1:10")
        for code in ["IJ/2", "ij", "2IJ", "IJ(X)", "", "IJ,X", "É"] {
            #expect(try fault(["a.json": Self.text(code: code, formula: formula)]).place == "a.json 1:10", "\(code)")
        }
    }

    @Test(
        "A formula that means nothing is refused at its place",
        arguments: [
            (#"{"kind": "rat", "measure": "claims", "events": ["AT"]}"#, 22),
            (#"{"kind": "total", "measure": "employees", "events": ["AT"]}"#, 42),
            (#"{"kind": "total", "measure": "days", "events": []}"#, 60),
            (#"{"kind": "total", "measure": "days", "events": ["AT", "AT"]}"#, 60),
            (#"{"kind": "total", "measure": "days", "events": ["AT"], "per": "hours"}"#, 68),
            (#"{"kind": "population", "measure": "days"}"#, 47),
            (#"{"kind": "ratio", "numerator": "HOURS", "denominator": "DAYS", "times": 1}"#, 13),
            (#""1000*HOURS""#, 13),
            (#""SALARIES/IJ""#, 13),
        ])
    func formulas(_ formula: String, column: Int) throws {
        #expect(try fault(["a.json": Self.text(formula: formula)]).place == "a.json 3:\(column)")
    }

    @Test("A folder without a file is no catalogue")
    func empty() throws { #expect(try fault([:]).fault == .notFound) }
}
