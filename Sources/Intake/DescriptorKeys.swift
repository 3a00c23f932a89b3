import Foundation

/// Finds keys of a descriptor that would say nothing: a slip of the pen there changes figures in silence.
///
/// The standard lets others add keys to packages, resources and fields; inside the `vigie` objects every key is ours.
enum DescriptorKeys {
    /// Throws `.badDescriptor` with the place of the first unknown key, in the order of the file.
    static func check(_ data: Data, read package: DataPackage, descriptor: String) throws(IntakeError) {
        let written = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
        for (resource, own) in zip(objects(written?["resources"]), package.resources) {
            let place = "resource \(own.name)"
            if let meaning = own.vigie { try compare(resource, meaning, place, descriptor) }
            let schema = resource["schema"] as? [String: Any]
            for (field, ownField) in zip(objects(schema?["fields"]), own.schema.fields) {
                guard let meaning = ownField.vigie else { continue }
                try compare(field, meaning, "\(place), field \(ownField.name)", descriptor)
            }
        }
    }

    /// The properties of a meaning are the keys that it is read from.
    private static func compare(
        _ written: [String: Any], _ meaning: Any, _ place: String, _ descriptor: String
    ) throws(IntakeError) {
        let known = Mirror(reflecting: meaning).children.compactMap(\.label)
        let keys = (written["vigie"] as? [String: Any])?.keys.sorted() ?? []
        guard let key = keys.first(where: { !known.contains($0) }) else { return }
        throw .badDescriptor(
            file: descriptor, place: place + ", vigie",
            detail: "key \"\(key)\" is not known; known: \(known.joined(separator: ", "))")
    }

    private static func objects(_ value: Any?) -> [[String: Any]] { value as? [[String: Any]] ?? [] }
}
