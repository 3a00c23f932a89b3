import Declarations
import DelimitedText
import Facts
import Tables

/// The words of a descriptor out of closed lists that are texts for other programs, or names of dimensions: a slip in one of
/// them is an error with its line and column, like a slip in any other word.
struct DescriptorWords {
    private let file: String
    /// Names of the layouts that are known; nil where nobody asks for them.
    private let layouts: [String]?
    private let dimensions: Dimensions

    /// - Parameters:
    ///   - shipped: the dimensions whose names the descriptor may not give to its own.
    ///   - dimensions: those, and its own.
    /// - Throws: the first slip in the order of the file.
    static func check(
        _ root: Node, file: String, layouts: [String]?, shipped: Dimensions, dimensions: Dimensions
    ) throws(DeclarationError) {
        let words = DescriptorWords(file: file, layouts: layouts, dimensions: dimensions)
        try words.checkOwnDimensions(root, shipped)
        for (index, resource) in (root.member("resources")?.elements ?? []).enumerated() {
            try words.check(resource, path: "resources[\(index)]")
        }
    }

    private func check(_ resource: Node, path: String) throws(DeclarationError) {
        try check(resource, "encoding", path, known: TextEncoding.allCases.map(\.rawValue)) {
            TextEncoding(ianaName: $0) != nil
        }
        if let dialect = resource.member("dialect") {
            try check(dialect, "delimiter", path + ".dialect", known: [";", ",", "|", "\t"])
        }
        if let meaning = resource.member("vigie") {
            if let layouts { try check(meaning, "layout", path + ".vigie", known: layouts) }
            try checkConstants(meaning, path + ".vigie")
        }
        for (index, field) in (resource.member("schema")?.member("fields")?.elements ?? []).enumerated() {
            let path = path + ".schema.fields[\(index)]"
            try check(field, "type", path, known: Self.types)
            guard let meaning = field.member("vigie") else { continue }
            try check(meaning, "unit", path + ".vigie", known: Self.units) { Self.isUnit($0) }
            try checkConstants(meaning, path + ".vigie")
        }
    }

    /// A name stands for one dimension, and links lead from dimensions that there are.
    private func checkOwnDimensions(_ root: Node, _ shipped: Dimensions) throws(DeclarationError) {
        var met = Set(shipped.all.map(\.rawValue))
        for (index, own) in (root.member("vigie")?.member("dimensions")?.elements ?? []).enumerated() {
            let path = "vigie.dimensions[\(index)]"
            if let name = own.member("name"), case .text(let word) = name.value, !met.insert(word).inserted {
                throw DeclarationError(
                    file: file, position: name.position, path: path + ".name",
                    fault: .wrongValue(
                        expected: "a name that no dimension bears ('vigie dimensions' lists them)", found: "\"\(word)\""
                    ))
            }
            for (number, link) in (own.member("follows")?.elements ?? []).enumerated() {
                try check(link, "from", path + ".follows[\(number)]", known: dimensions.all.map(\.rawValue))
            }
        }
    }

    /// The types of Table Schema, version 2.0.
    private static let types = [
        "string", "number", "integer", "boolean", "object", "array", "list", "datetime", "date", "time", "year",
        "yearmonth", "duration", "geopoint", "geojson", "any",
    ]
    private static let units = Unit.allCases.map(\.rawValue) + ["per-mille"]

    /// Amounts of money are in the currency of ISO 4217 that three capitals name.
    private static func isUnit(_ word: String) -> Bool {
        units.contains(word) || word.utf8.count == 3 && word.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }

    private func checkConstants(_ meaning: Node, _ path: String) throws(DeclarationError) {
        guard let constants = meaning.member("constants"), case .object(let members) = constants.value else { return }
        let known = dimensions.all.map(\.rawValue) + ["country"]
        for member in members where !known.contains(member.key) {
            throw DeclarationError(
                file: file, position: member.position, path: path + ".constants",
                fault: .unknownKey(member.key, known: known))
        }
    }

    private func check(
        _ object: Node, _ key: String, _ path: String, known: [String], isKnown: ((String) -> Bool)? = nil
    ) throws(DeclarationError) {
        // A value that is no text is told by the type that is decoded.
        guard let node = object.member(key), case .text(let word) = node.value else { return }
        guard !(isKnown?(word) ?? known.contains(word)) else { return }
        throw DeclarationError(
            file: file, position: node.position, path: path + "." + key, fault: .unknownWord(word, known: known))
    }
}

extension Node {
    fileprivate func member(_ key: String) -> Node? {
        guard case .object(let members) = value else { return nil }
        return members.first { $0.key == key }?.node
    }

    fileprivate var elements: [Node] {
        guard case .list(let nodes) = value else { return [] }
        return nodes
    }
}
