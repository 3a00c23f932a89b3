import Anchors
import Comparison
import Declarations
import Foundation
import Fragility
import Indicators
import Intake
import Reporting
import Schemes
import StudySupport
import TestSupport
import Testing

/// A kind of file that a person writes: a small one that is right, and the reader that commands read it with.
struct DeclaredKind: Sendable, CustomTestStringConvertible {
    let name: String
    /// The file and its folder, below a temporary one.
    let path: String
    let text: String
    /// A key of the file that a slip changes, and the slip; its value in the file, and one of another type.
    let key: String
    let slip: String
    let value: String
    let wrong: String
    /// Reads the file of the folder.
    let read: @Sendable (_ folder: String) throws -> Void

    var testDescription: String { name }
    /// How the file writes the key with its value, and a value.
    var member: String { "\"\(key)\": \(value)" }
}

extension DeclaredKind {
    static let all: [DeclaredKind] = [
        descriptor, vigie, field, layout, fragilities, conditions, instrument, enterprises, scheme, step, example,
        parameter, indicator, formula,
        findings, anchors, experiments,
    ]

    private static let descriptorText = """
        {"name": "t", "resources": [
          {"name": "r", "path": "r.csv",
           "encoding": "utf-8",
           "vigie": {"role": "claims",
                     "row": "sum"},
           "schema": {"fields": [
             {"name": "ctn", "vigie": {
               "dimension": "ctn"}}]}}]}
        """

    private static func descriptor(
        _ name: String, key: String, slip: String, value: String, wrong: String = "3"
    ) -> DeclaredKind {
        DeclaredKind(
            name: name, path: DataPackage.fileName, text: descriptorText, key: key, slip: slip, value: value,
            wrong: wrong
        ) { _ = try DescriptorFile.read(folder: $0) }
    }

    static let descriptor = descriptor("descriptor", key: "encoding", slip: "encodign", value: "\"utf-8\"")
    static let vigie = descriptor("vigie of a resource", key: "row", slip: "rwo", value: "\"sum\"")
    static let field = descriptor("vigie of a field", key: "dimension", slip: "dimenson", value: "\"ctn\"")

    static let layout = DeclaredKind(
        name: "layout", path: "layout.json",
        text: """
            {"layout": "l", "title": "t",
             "note": "n",
             "resource": {"vigie": {"role": "claims"}, "schema": {"fields": []}}}
            """, key: "note", slip: "noted", value: "\"n\"", wrong: "[]"
    ) { _ = try LayoutCatalogue(folder: $0) }

    private static func fragilities(
        _ name: String, key: String, slip: String, value: String, wrong: String
    ) -> DeclaredKind {
        DeclaredKind(
            name: name, path: FragilityDeclaration.fileName,
            text: """
                {"title": "t", "referenceDate": "2024-12-31", "ages": [60, 75],
                 "tools": [{"code": "a", "label": "A"}],
                 "priorities": 3,
                 "paths": [{"code": "p", "label": "P", "audience": "x", "pilot": "y", "partners": [], "when": {
                   "minimumTools": 1}}]}
                """, key: key, slip: slip, value: value, wrong: wrong
        ) { _ = try FragilityDeclaration.read(folder: $0) }
    }

    static let fragilities = fragilities(
        "fragilites.json", key: "priorities", slip: "prioritis", value: "3", wrong: "\"3\"")
    static let conditions = fragilities(
        "conditions of a path", key: "minimumTools", slip: "minimumTool", value: "1", wrong: "1.5")

    static let instrument = DeclaredKind(
        name: "questionnaire", path: "instrument.json",
        text: """
            {"code": "c", "title": "t", "version": "1", "source": "s", "decimals": 0,
             "items": [{"code": "i",
                        "label": "l",
                        "answers": [{"spellings": ["oui"], "points": 1}]}]}
            """, key: "label", slip: "lable", value: "\"l\"", wrong: "true"
    ) { _ = try Questionnaire(file: $0 + "/instrument.json") }

    static let enterprises = DeclaredKind(
        name: "firms.json", path: "firms.json",
        text: """
            {"enterprises": [{"id": "a",
              "weight": 2,
              "years": [{"year": 2024, "employees": 3}]}]}
            """, key: "weight", slip: "wieght", value: "2", wrong: "\"2\""
    ) { _ = try EnterpriseFile($0 + "/firms.json").enterprise("a") }
}

extension DeclaredKind {
    private static func scheme(
        _ name: String, key: String, slip: String, value: String, wrong: String
    ) -> DeclaredKind {
        DeclaredKind(
            name: name, path: "s.json",
            text: """
                {"name": "s", "title": {"fr": "s", "en": "s"}, "country": "FR", "currency": "EUR", "needs": ["K1"],
                 "checked": "2026-11-21", "accrual": "once",
                 "validity": [{"from": "2020-01-01", "reference": "law"}],
                 "note": "n",
                 "roundings": [{"name": "amount", "decimals": 2, "mode": "half-up", "reference": "law", "grade": "A"}],
                 "steps": [{"name": "x", "kind": "clamp", "reference": "law", "unit": "EUR", "of": 1,
                   "low": 0}],
                 "amount": "x"}
                """, key: key, slip: slip, value: value, wrong: wrong
        ) { folder in
            let scheme = try Scheme(file: folder + "/s.json", parameters: ParameterFiles(folder: Project.parameters))
            _ = try scheme.lint()
        }
    }

    private static func indicator(
        _ name: String, key: String, slip: String, value: String, wrong: String
    ) -> DeclaredKind {
        DeclaredKind(
            name: name, path: "ij.json",
            text: """
                {"code": "IJ", "name": "Journées", "definition": "d", "unit": "days",
                 "formula": {"kind": "total", "measure": "days",
                             "events": ["AT"]},
                 "interval": "none", "population": "p", "confusion": "c",
                 "source": "s"}
                """, key: key, slip: slip, value: value, wrong: wrong
        ) { _ = try Catalogue(ParameterFiles(folder: $0)) }
    }

    static let indicator = indicator("indicator", key: "source", slip: "sourec", value: "\"s\"", wrong: "3")
    static let formula = indicator(
        "formula of an indicator", key: "events", slip: "event", value: "[\"AT\"]", wrong: "3")

    static let scheme = scheme("scheme", key: "note", slip: "noted", value: "\"n\"", wrong: "3")
    static let step = scheme("step of a scheme", key: "low", slip: "lwo", value: "0", wrong: "[]")

    static let example = DeclaredKind(
        name: "examples of a scheme", path: "s.examples.json",
        text: """
            {"examples": [{"id": "e", "on": "2024-06-01", "status": "D",
              "source": "by hand",
              "enterprise": {}, "expected": {"amount": 1}}]}
            """, key: "source", slip: "souce", value: "\"by hand\"", wrong: "1"
    ) { _ = try WorkedExample.read($0 + "/s.examples.json") }

    static let parameter = DeclaredKind(
        name: "parameter", path: "p.json",
        text: """
            {"name": "p", "title": "t", "keys": [], "checked": "2026-11-21",
             "unit": "days",
             "values": [{"year": 2024, "reference": "r", "grade": "A", "value": 1}]}
            """, key: "unit", slip: "unti", value: "\"days\"", wrong: "{}"
    ) { _ = try ParameterFiles(folder: $0).parameter("p") }

    static let findings = DeclaredKind(
        name: "findings", path: AnchorBook.findingsFile,
        text: """
            {"sources": {}, "rules": [], "aggregates": [], "findings": [
              {"number": "1", "source": "s", "text": "t",
               "handling": "h"}]}
            """, key: "handling", slip: "handlign", value: "\"h\"", wrong: "[]"
    ) { folder in
        let header = "id;pays;dispositif;grandeur;periode;valeur;precision;unite;source;reference;grade\n"
        try header.write(toFile: folder + "/" + AnchorBook.figuresFile, atomically: true, encoding: .utf8)
        _ = try AnchorBook(dataFolder: folder)
    }

    static let anchors = DeclaredKind(
        name: "published means", path: "Datasets/comparaison/ancres.json",
        text: """
            {"anchors": [{"scheme": "s", "measure": "share-of-payroll", "value": 1, "year": 2024, "grade": "A",
              "source": "s",
              "explanation": "e"}]}
            """, key: "source", slip: "souce", value: "\"s\"", wrong: "1"
    ) { folder in
        let file: AnchorFile = try InstalledData(path: folder).read("Datasets/comparaison/ancres.json")
        _ = file.anchors
    }

    static let experiments = DeclaredKind(
        name: "experiments", path: "Datasets/comparaison/experiences.json",
        text: """
            {"sizes": [10], "claims": [], "improvement": 0.2, "investment": 100,
             "runs": 10,
             "followed": 10, "note": "n"}
            """, key: "runs", slip: "rnus", value: "10", wrong: "0.5"
    ) { folder in
        let plan: ExperimentPlan = try InstalledData(path: folder).read("Datasets/comparaison/experiences.json")
        _ = plan.runs
    }
}
