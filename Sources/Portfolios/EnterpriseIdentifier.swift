/// The enterprise that an establishment belongs to: the SIREN, that is a SIRET without its last five digits.
///
/// A file may spell a SIRET without its leading zeros: only the end is fixed.
enum EnterpriseIdentifier {
    /// Digits of the number of an establishment within its enterprise.
    static let tail = 5
    /// Digits of a SIRET.
    static let length = 14

    /// The SIREN of a SIRET of 14 digits; nil for any other identifier, which stands for an enterprise by itself.
    static func of(_ id: String) -> Substring? {
        guard id.utf8.count == length, id.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return id.dropLast(tail)
    }
}
