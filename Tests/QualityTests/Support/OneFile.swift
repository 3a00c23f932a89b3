import Declarations
import Facts
import Intake
import TestSupport

@testable import Quality

/// A folder of one file, `a.csv`, read as `check` reads it.
enum OneFile {
    /// - Parameters:
    ///   - meaning: what the descriptor says of the file.
    ///   - fields: its columns, each as the descriptor has it.
    static func readings(
        _ text: String, meaning: String, fields: [String], columns: Set<Dimension> = []
    ) throws -> [ResourceReading] {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "a.csv")
        try folder.write(
            """
            {"name": "t", "resources": [{"name": "a", "path": "a.csv", "vigie": {\(meaning)},
              "schema": {"fields": [\(fields.joined(separator: ", "))]}}]}
            """, to: "datapackage.json")
        var requests = FactRequests()
        requests.keepWhatIsChecked(columns: columns)
        return try withExtendedLifetime(folder) {
            try FolderReader(
                folder: folder.path, derivations: Derivations(ParameterFiles(folder: Project.parameters)), workers: 1,
                maximumRejects: 0
            ).read(requests)
        }
    }

    /// A column of codes.
    static func code(_ name: String, _ dimension: String) -> String {
        "{\"name\": \"\(name)\", \"type\": \"string\", \"vigie\": {\"dimension\": \"\(dimension)\"}}"
    }
}
