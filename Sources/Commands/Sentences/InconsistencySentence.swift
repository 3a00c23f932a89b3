import Facts
import Indicators
import Reports

extension Inconsistency {
    /// The resource that it bears on; the later of two.
    var resource: String {
        switch self {
        case .overlap(_, let second, _, _, _): second
        case .repeatedRows(let resource, _), .rowIsSum(let resource, _, _, _),
            .claimsWithoutExposure(let resource, _, _):
            resource
        }
    }

    var kind: Finding.Kind {
        switch self {
        case .overlap: .overlap
        case .repeatedRows: .duplicatedKey
        case .rowIsSum: .unnamedTotal
        case .claimsWithoutExposure: .claimsWithoutExposure
        }
    }
}

/// The sentence of something that would make figures wrong without any value being wrong by itself.
enum InconsistencySentence {
    static func text(_ inconsistency: Inconsistency) -> Bilingual {
        switch inconsistency {
        case .overlap(let first, let second, let event, let year, let keys): overlap(first, second, event, year, keys)
        case .repeatedRows(let resource, let count):
            Bilingual(
                "\(resource) : \(count) lignes répètent les codes d'une autre ; elles sont additionnées",
                "\(resource): \(count) rows repeat the codes of another; they are added")
        case .rowIsSum(let resource, let codes, let measure, let amount):
            Bilingual(
                "\(resource) : la ligne \(shown(codes)) vaut la somme de toutes les autres (\(amount)) ; "
                    + "si c'est un total, il est compté deux fois",
                "\(resource): row \(shown(codes)) is the sum of all others (\(amount) \(measure.rawValue)); "
                    + "if it is a total, it counts twice: remove it, or name it Total")
        case .claimsWithoutExposure(let resource, let claims, let all):
            Bilingual(
                "\(resource) : \(claims) sinistres sur \(all) sont sur des lignes sans salariés ; les indices sont trop hauts",
                "\(resource): \(claims) of \(all) claims stand in rows without employees; rates are too high")
        }
    }

    private static func overlap(
        _ first: String, _ second: String, _ event: String, _ year: String, _ keys: Int?
    ) -> Bilingual {
        let (french, english) =
            keys.map { (" (\($0) lignes de mêmes codes)", " (\($0) rows of the same codes)") } ?? ("", "")
        return Bilingual(
            "\(first) et \(second) comptent tous deux \(event) de \(year)\(french) ; ils sont additionnés",
            "\(first) and \(second) both count \(event) of \(year)\(english); they are added: "
                + "unless they are parts of one whole, keep one of them")
    }

    private static func shown(_ codes: [String]) -> String {
        codes.map { $0.isEmpty ? "—" : $0 }.joined(separator: " ")
    }
}
