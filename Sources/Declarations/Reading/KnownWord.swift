/// A word of declared files out of a closed list: another word is an error that names the list.
public protocol KnownWord: RawRepresentable<String>, CaseIterable, Decodable {}

extension KnownWord {
    /// The words of the list, in its order.
    public static var words: [String] { allCases.map(\.rawValue) }

    public init(from decoder: any Decoder) throws {
        let word = try decoder.singleValueContainer().decode(String.self)
        guard let known = Self(rawValue: word) else { throw DeclarationFault.unknownWord(word, known: Self.words) }
        self = known
    }
}
