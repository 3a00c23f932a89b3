import Declarations
import Foundation
import Fragility
import Intake
import Surveys
import TestSupport

/// A small folder of questionnaires and signals, with people whom nobody can be.
struct StudyFolder {
    /// Numbers of registration of the commune 000, with their key digits.
    static let registrations = (1...40).map { order -> String in
        let number = "18001010000" + (order < 10 ? "0" : "") + String(order)
        let key = 97 - (Int(number) ?? 0) % 97
        return number + (key < 10 ? "0" : "") + String(key)
    }

    static let yes = Array(repeating: "oui", count: 11).joined(separator: ";")
    static let header = "NIR;Naissance;Sexe;Lieu;" + (1...11).map { "q\($0)" }.joined(separator: ";")

    static func row(_ person: Int, _ answers: String = StudyFolder.yes, place: String = "A") -> String {
        "\(registrations[person]);1980-01-15;H;\(place);\(answers)"
    }

    /// Text of the files; each may be changed before the folder is read.
    var files = [
        "territoires.csv": "Code;Nom;Habitants\nA;Ici;1000\nB;Là;500\n",
        "epices.csv": ([header] + (0..<20).map { row($0) }).joined(separator: "\n") + "\n",
        "signaux.csv": "NIR;Naissance;Sexe;GIR;Repéré\n"
            + (0..<20).map { "\(registrations[$0]);15/01/1980;1;\($0 % 6 + 1);\($0 < 12 ? "oui" : "non")\n" }.joined(),
        FragilityDeclaration.fileName: """
        {"title": "Essai", "referenceDate": "2024-12-31", "ages": [16, 26, 60],
         "tools": [{"code": "epices", "label": "EPICES"}, {"code": "fragire", "label": "FRAGIRE", "gir": ["5", "6"]}]}
        """,
        DataPackage.fileName: descriptor,
    ]

    private static let descriptor = """
        {"name": "essai", "resources": [
          {"name": "territoires", "path": "territoires.csv", "vigie": {"role": "territories"}, "schema": {"fields": [
            {"name": "Code", "vigie": {"holds": "territory"}}, {"name": "Nom", "vigie": {"holds": "territory-label"}},
            {"name": "Habitants", "vigie": {"holds": "population"}}]}},
          {"name": "epices", "path": "epices.csv", "vigie": {"role": "questionnaire", "instrument": "epices"},
           "schema": {"fields": [\(people), {"name": "Lieu", "vigie": {"holds": "territory"}},
            \((1...11).map { "{\"name\": \"q\($0)\", \"vigie\": {\"holds\": \"item\", \"name\": \"\($0)\"}}" }.joined(separator: ", "))]}},
          {"name": "signaux", "path": "signaux.csv", "vigie": {"role": "signals", "tool": "fragire"},
           "schema": {"fields": [\(people), {"name": "GIR", "vigie": {"holds": "gir"}},
            {"name": "Repéré", "vigie": {"holds": "found"}}]}}]}
        """

    private static let people = """
        {"name": "NIR", "vigie": {"holds": "nir"}}, {"name": "Naissance", "vigie": {"holds": "birth-date"}},
        {"name": "Sexe", "vigie": {"holds": "sex"}}
        """

    mutating func change(_ file: String, _ part: String, _ replacement: String) {
        files[file] = (files[file] ?? "").replacing(part, with: replacement, maxReplacements: 1)
    }

    /// Reads the folder as the command does.
    func read(maximumRejects: Double = 0.005, workers: Int = 2) throws -> SurveyFolder {
        let folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(text, to: name) }
        try folder.write("4f1cb06d9e7a325880e6d1a92b74c35f", to: "key")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder.path + "/key")
        let parameters = ParameterFiles(folder: Project.parameters)
        let reader = try FolderReader(
            folder: folder.path, derivations: try Derivations(parameters), workers: workers,
            maximumRejects: maximumRejects)
        return try SurveyFolder(
            reader, declaration: try FragilityDeclaration.read(folder: folder.path),
            epices: try EPICES.questionnaire(
                try ParameterFiles(folder: Project.instruments).parameter("epices"), year: 2024),
            key: try PseudonymKey(file: folder.path + "/key"))
    }
}
