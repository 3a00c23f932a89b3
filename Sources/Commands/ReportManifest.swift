import Digests
import Disclosure
import Foundation
import Messages

/// What the manifest of a report says to whoever examines its tables.
struct ReportManifest {
    /// The secrecy of its figures; empty where every file was released before.
    let disclosure: [DisclosureRecord]
    /// Files of figures of a report that hides nothing.
    let released: Int
    private let outputs: [Common.Output]

    private struct Common: Decodable {
        let disclosure: [DisclosureRecord]
        let outputs: [Output]

        struct Output: Decodable {
            let name: String
            let sha256: String
        }
    }

    init(folder: String) throws {
        let path = folder + "/" + Manifest.name
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Fault(.noInput, "\(path): no such file; give the folder that vigie report wrote")
        }
        do {
            let common = try JSONDecoder().decode(Common.self, from: data)
            (disclosure, outputs) = (common.disclosure, common.outputs)
            released = disclosure.isEmpty ? outputs.count { $0.name.hasPrefix("tables/") } : 0
        } catch {
            throw Fault(.dataError, "\(path): not a manifest of vigie report (\(error))")
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
