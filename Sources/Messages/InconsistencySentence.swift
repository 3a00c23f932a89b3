import Facts
import Indicators
import Reports
import Words

/// The sentence of something that would make figures wrong without any value being wrong by itself.
public struct InconsistencySentence {
    /// The file that it bears on; the later of two.
    let file: String

    /// Path inside the folder, as messages name it.
    public init(file: String) { self.file = file }

    /// Says what would be wrong in figures, and what to do.
    public func text(_ inconsistency: Inconsistency) -> Bilingual {
        switch inconsistency {
        case .overlap(let first, let second, let event, let year, let keys): overlap(first, second, event, year, keys)
        case .repeatedRows(_, let count, let first): repeatedRows(count, first)
        case .repeatedClaims(_, let claims): repeatedClaims(claims)
        case .rowIsSum(_, let row, let group, let measure, let amount, let difference):
            rowIsSum(row, group, "\(amount) \(measure.name(.english))", amount, difference)
        case .claimsWithoutExposure(_, let claims, let all):
            Bilingual(
                "\(file) : \(claims) sinistres sur \(all) sont sur des lignes sans salariés ; les indices sont trop hauts",
                "\(file): \(claims) of \(all) claims are in rows without employees; rates are too high")
        case .absentRows(_, let event, let year, let absent): absentRows(event, year, absent)
        case .sameYears(_, let first, let second, let count, let all): sameYears(first, second, count, all)
        case .implausible(_, let rule, let count, let row): implausible(rule, count, row)
        case .siret(_, let fault, let count, let line): siret(fault, count, line)
        }
    }

    private func overlap(
        _ first: String, _ second: String, _ event: String, _ year: String, _ keys: Int?
    ) -> Bilingual {
        let french = keys.map { " (\(Plural.text($0, "ligne", "lignes")) de mêmes codes)" } ?? ""
        let english = keys.map { " (\(Plural.text($0, "row", "rows")) of the same codes)" } ?? ""
        let name = Self.name(event)
        return Bilingual(
            "\(first) et \(second) comptent tous deux les \(name.french) de \(year)\(french) ; ils sont additionnés",
            "\(first) and \(second) both count \(name.english) of \(year)\(english); they are added: "
                + "unless they are parts of one whole, keep one of them")
    }

    /// What people call an event, within a sentence.
    static func name(_ event: String) -> Bilingual {
        Event(rawValue: event)?.name.lowercasedFirst ?? Bilingual(same: event)
    }

    private func rowIsSum(
        _ row: FactRow, _ group: Dimension?, _ quantity: String, _ amount: Int64, _ difference: Int64
    ) -> Bilingual {
        let off =
            difference == 0
            ? Bilingual("", "") : Bilingual(" à \(difference.magnitude) près", " but for \(difference.magnitude)")
        let (french, english) =
            group.map {
                (" de même \($0.name.french.lowercasedFirst)", " of the same \($0.name.english.lowercasedFirst)")
            } ?? ("", "")
        return Bilingual(
            "\(place(row, "ligne")) : la ligne \(shown(row)) vaut la somme de toutes les autres\(french)\(off.french) (\(amount)) ; "
                + "si c'est un total, il est compté deux fois",
            "\(place(row, "line")): row \(shown(row)) is the sum of all others\(english)\(off.english) (\(quantity)); "
                + "if it is a total, it counts twice: remove it, or name it Total")
    }

    /// The file, and the line where it is known.
    func place(_ row: FactRow, _ word: String) -> String { file + (row.line.map { ", \(word) \($0)" } ?? "") }

    func shown(_ row: FactRow) -> String {
        row.codes.map { $0.isEmpty ? "—" : $0 }.joined(separator: " ")
    }
}
