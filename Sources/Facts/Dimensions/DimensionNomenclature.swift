import Declarations
import Words

/// The official list of the codes of a dimension: a file of `Datasets/parameters`.
public struct DimensionNomenclature: Codable, Hashable, Sendable {
    /// The name of the file.
    public let parameter: String
    /// The key under which the codes stand; `codes` where it is not said.
    public let key: String?
    /// Whether other codes do not exist.
    public let isClosed: Bool?
    /// Whether reports call the codes what the list calls them.
    public let hasLabels: Bool?

    /// The list of a file that no dimension names.
    public init(parameter: String, key: String? = nil) {
        (self.parameter, self.key, isClosed, hasLabels) = (parameter, key, nil, nil)
    }

    private enum CodingKeys: String, CodingKey {
        case parameter, key
        case isClosed = "closed"
        case hasLabels = "labels"
    }

    /// The codes of the list, in its order.
    ///
    /// - Throws: `ParameterError` where the file is missing, or has no such codes.
    public func codes(_ files: ParameterFiles) throws(ParameterError) -> [ListedCode] {
        let list: CodeList = try files.read(
            parameter, admitsUnknownKeys: true, knowing: [.listedCodes: key ?? "codes"])
        return list.codes
    }
}

/// A code of an official list.
public struct ListedCode: Decodable, Sendable {
    /// As the list writes it.
    public let code: String
    /// The short one of two; nil where the list has codes alone.
    public let label: Bilingual?

    private enum CodingKeys: String, CodingKey { case code, label, shortLabel }

    init(code: String) { (self.code, label) = (code, nil) }

    public init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: CodingKeys.self)
        code = try box.decode(String.self, forKey: .code)
        let short = try box.decodeIfPresent(Bilingual.self, forKey: .shortLabel)
        label = try short ?? box.decodeIfPresent(Bilingual.self, forKey: .label)
    }
}

/// Codes under a key of a file: texts, objects with a code, or the keys of one object.
private struct CodeList: Decodable {
    let codes: [ListedCode]

    init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        let key = Key(stringValue: decoder.userInfo[.listedCodes] as? String ?? "")
        if let texts = try? box.decode([String].self, forKey: key) {
            codes = texts.map(ListedCode.init(code:))
        } else if let table = try? box.decode([String: String].self, forKey: key) {
            codes = table.keys.sortedByScalars().map(ListedCode.init(code:))
        } else {
            codes = try box.decode([ListedCode].self, forKey: key)
        }
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

extension CodingUserInfoKey {
    fileprivate static let listedCodes = CodingUserInfoKey("listed codes")
}
