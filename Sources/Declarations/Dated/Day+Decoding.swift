import Words

extension Day: Decodable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let day = Day(text) else {
            throw DeclarationFault.wrongValue(expected: "a day written 2025-05-01", found: "\"\(text)\"")
        }
        self = day
    }
}
