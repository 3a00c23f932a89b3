import Digests
import Foundation

/// What the manifest of a report says to whoever examines its tables.
struct ReportManifest {
    struct Figures: Decodable {
        let minimums: [String: Int]
        let tables: [TableRecord]
    }

    /// Secrecy of the figures of the catalogue of indicators.
    let figures: Figures?
    let persons: PersonsRecord?
    let comparison: ComparisonRecord?
    let year: Int?
    /// Files of figures of a comparison on a released portfolio, which hides nothing.
    let released: Int
    private let outputs: [Common.Output]

    private struct Common: Decodable {
        let command: String
        let parameters: [String: String]
        let outputs: [Output]

        struct Output: Decodable {
            let name: String
            let sha256: String
        }
    }

    private struct Disclosed: Decodable {
        let secrecy: Figures?
        let persons: PersonsRecord?
    }

    private struct Compared: Decodable { let secrecy: ComparisonRecord? }

    init(folder: String) throws {
        let path = folder + "/" + Manifest.name
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(.noInput, "\(path): no such file; give the folder that vigie report wrote")
        }
        do {
            let common = try JSONDecoder().decode(Common.self, from: data)
            let isComparison = common.command.hasPrefix("vigie compare")
            let other = isComparison ? nil : try JSONDecoder().decode(Disclosed.self, from: data)
            comparison = isComparison ? try JSONDecoder().decode(Compared.self, from: data).secrecy : nil
            (figures, persons) = (other?.secrecy, other?.persons)
            year = common.parameters["year"].flatMap { Int($0) }
            outputs = common.outputs
            released = isComparison ? common.outputs.count { $0.name.hasPrefix("tables/") } : 0
        } catch {
            throw Failure(.dataError, "\(path): not a manifest of vigie report (\(error))")
        }
    }

    /// The texts and figures of a folder that are no longer those of the report. Its tables are read, whatever they hold;
    /// of these, nobody but their reader knows what they show.
    func changedTexts(in folder: String) -> [String] {
        outputs.filter { !$0.name.hasPrefix("tables/") }.compactMap { output in
            guard let digest = FileDigest(file: folder + "/" + output.name), digest.sha256 != output.sha256 else {
                return nil
            }
            return output.name
        }
    }
}
