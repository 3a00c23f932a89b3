/// A word of descriptors out of a closed list: another word is an error that names the list.
public protocol KnownWord: RawRepresentable<String>, CaseIterable, Decodable {}

extension KnownWord {
    public init(from decoder: any Decoder) throws {
        let box = try decoder.singleValueContainer()
        let word = try box.decode(String.self)
        guard let known = Self(rawValue: word) else {
            let words = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw DecodingError.dataCorruptedError(
                in: box, debugDescription: "\"\(word)\" is not known; known: \(words)")
        }
        self = known
    }
}

extension Dimension: KnownWord {}
extension Measure: KnownWord {}
