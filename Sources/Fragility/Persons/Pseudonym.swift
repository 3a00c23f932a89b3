import Digests

/// What stands for a person inside one run: the first 128 bits of a keyed digest of the identity.
///
/// HMAC-SHA-256 of `v1|` NIR `|` AAAAMMJJ `|` sex, with a key of the project: the same person has the same pseudonym in
/// every file, and without the key nobody can try numbers until one fits. With 128 bits, two of ten million persons share
/// a pseudonym less than once in 10²⁴ runs. A pseudonym is never written anywhere.
public struct Pseudonym: Sendable, Hashable {
    private let high: UInt64
    private let low: UInt64

    init(code: [UInt8]) {
        high = code[0..<8].reduce(0) { $0 << 8 | UInt64($1) }
        low = code[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
    }
}

/// What identifies a person in the files of social security.
public struct Identity: Sendable {
    let nir: NIR
    /// As the row says it, not as the number of registration does.
    public let birth: BirthDate
    /// As the row says it, not as the number of registration does.
    public let sex: Sex

    /// Whether the number of registration is a provisional one.
    public var isProvisional: Bool { nir.isProvisional }

    /// The number itself cannot be read back from it.
    public init(nir: NIR, birth: BirthDate, sex: Sex) {
        (self.nir, self.birth, self.sex) = (nir, birth, sex)
    }

    /// The bytes that are digested.
    var message: [UInt8] {
        var message = Array("v1|".utf8)
        message += nir.characters
        message.append(UInt8(ascii: "|"))
        message += birth.digits
        message.append(UInt8(ascii: "|"))
        message.append(sex.rawValue)
        return message
    }
}

/// The sex of the civil status, as files of social security write it.
public enum Sex: UInt8, Sendable, Hashable {
    /// Written 1.
    case male = 0x31
    /// Written 2.
    case female = 0x32

    /// `1`, `H`, `M`, `homme`, `masculin`, `male`; `2`, `F`, `femme`, `féminin`, `female`. Nil for anything else.
    public static func read(_ text: [UInt8]) -> Sex? {
        switch String(decoding: text, as: UTF8.self).lowercased() {
        case "1", "h", "m", "homme", "masculin", "male": .male
        case "2", "f", "femme", "féminin", "feminin", "female": .female
        default: nil
        }
    }
}
