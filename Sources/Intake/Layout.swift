import Declarations
import Foundation
import Words

/// A published layout: a resource as a descriptor holds it, with `{year}` where the year stands.
public struct Layout: Decodable, Sendable {
    /// Name of the layout and of its file.
    public let name: String
    /// What the files are, in French.
    public let title: String
    /// What somebody who prepares such a file must know.
    public let note: String?
    /// What a resource of the layout is; constants may hold `{year}`.
    public let meaning: ResourceMeaning
    /// The columns, by the name that most files give them.
    public let schema: TableSchema

    static let yearMark = "{year}"

    var requiredColumns: [String] { schema.fields.filter { $0.vigie?.optional != true }.map(\.name) }

    /// Whether the texts name the data set of the layout, or the layout is of none.
    func isNamed(in texts: [String]) -> Bool {
        guard let dataset = meaning.dataset.map(FoldedName.init) else { return true }
        return texts.contains { FoldedName($0).text.contains(dataset.text) }
    }

    private enum CodingKeys: String, CodingKey {
        case name = "layout"
        case title, note, resource
    }

    private struct Template: Decodable {
        let vigie: ResourceMeaning
        let schema: TableSchema
    }

    public init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: CodingKeys.self)
        name = try box.decode(String.self, forKey: .name)
        title = try box.decode(String.self, forKey: .title)
        note = try box.decodeIfPresent(String.self, forKey: .note)
        let template = try box.decode(Template.self, forKey: .resource)
        meaning = template.vigie
        schema = template.schema
    }
}

/// The layouts that are shipped with Vigie, one data file each.
public struct LayoutCatalogue: Sendable {
    /// By name.
    public let layouts: [Layout]

    /// Reads every layout of `folder`, by name.
    public init(folder: String) throws(IntakeError) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        var layouts: [Layout] = []
        for name in names.filter({ $0.hasSuffix(".json") }).sorted() {
            let path = folder + "/" + name
            do {
                layouts.append(try DeclaredFile(path: path).decoded())
            } catch {
                throw .declaration(error)
            }
        }
        self.layouts = layouts
    }

    /// The names of the layouts that are shipped: those of their files.
    static func names(in home: InstalledData) -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: home.path + "/Datasets/layouts")) ?? []
        return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sortedByScalars()
    }

    /// The layout that a header follows: all its required columns are there, and more of its columns than of any
    /// other; the first by name where two fit alike.
    ///
    /// - Parameter evidence: the name of the file and its first row, where a layout of one data set among several with the
    ///   same columns must find its code; nil asks the header alone.
    public func recognise(_ header: [String], evidence: [String]? = nil) -> LayoutFit? {
        let folded = FoldedHeader(header)
        let open = layouts.filter { layout in evidence.map { layout.isNamed(in: $0) } ?? true }
        let fits = open.map { LayoutFit($0, pivoted: header) ?? LayoutFit($0, header: folded) }.filter(
            \.missing.isEmpty)
        return fits.max { first, second in
            first.matchedCount == second.matchedCount
                ? first.layout.name > second.layout.name : first.matchedCount < second.matchedCount
        }
    }
}
