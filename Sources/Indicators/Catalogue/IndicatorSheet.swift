import Declarations
import Tables
import Words

/// An indicator as a data file declares it, or as a user does: in a descriptor, or in the front matter of a notebook.
///
/// Of a ratio of two indicators only the formula is needed: all else follows from these, where the sheet does not say it.
public struct IndicatorSheet: Sendable {
    let code: Placed<String>
    /// Place in reports: the least comes first.
    let order: Int?
    let name: Bilingual?
    let definition: Bilingual?
    let formula: Placed<FormulaSheet>
    let unit: DeclaredUnit?
    let unitWords: Bilingual?
    let decimals: Int?
    let interval: IntervalMethod?
    let minimumClaims: Int?
    let minimumPopulation: Int?
    let population: Bilingual?
    let confusion: Bilingual?
    let source: String?
}

extension IndicatorSheet {
    /// The entry of the catalogue; `known` finds the indicators that a ratio is made of.
    func indicator(_ known: (String) throws(RatioFault) -> Indicator) throws(DeclarationError) -> Indicator {
        let made = try ratio(known)
        guard let formula = formula.value.formula ?? made?.formula else { throw code.error(.missingKey("formula")) }
        return Indicator(
            code.value, name: try said(name, made?.name, "name"),
            definition: try said(definition, made?.definition, "definition"),
            unit: try said(unit?.unit, made?.unit, "unit"),
            unitWords: unitWords ?? (unit == nil ? made?.unitWords : nil),
            population: try said(population, made?.population, "population"),
            confusion: try said(confusion, made?.confusion, "confusion"),
            interval: try said(interval, made?.interval, "interval"), source: try said(source, made?.source, "source"),
            minimumClaims: minimumClaims.map(Int64.init) ?? made?.minimumClaims,
            minimumPopulation: minimumPopulation.map(Int64.init) ?? made?.minimumPopulation,
            decimals: decimals ?? (unit == nil ? made?.decimals : nil), series: made?.series ?? [],
            partSheets: made?.partSheets ?? [], formula: formula)
    }

    /// The ratio as its parts make it; nil for any other formula.
    private func ratio(_ known: (String) throws(RatioFault) -> Indicator) throws(DeclarationError) -> Indicator? {
        guard let text = formula.value.ratio else { return nil }
        do {
            return try Ratio(text, known).indicator
        } catch {
            throw formula.error(.wrongValue(expected: error.expectation, found: text.code))
        }
    }

    private func said<Value>(_ own: Value?, _ made: Value?, _ key: String) throws(DeclarationError) -> Value {
        guard let value = own ?? made else { throw code.error(.missingKey(key)) }
        return value
    }
}

/// The code of an indicator: capitals, as questions fold it, and no sign that a question gives a meaning of its own.
enum IndicatorCode: DeclaredRule {
    static let expected = "a code of capital letters without accents, digits and hyphens, a letter first"

    static func holds(_ value: String) -> Bool {
        value.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
            && value.utf8.first.map(isLetter) ?? false
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}

/// Decimals that a figure may be printed with.
enum FewDecimals: DeclaredRule {
    static let expected = "a whole number from 0 to 9"
    static func holds(_ value: Int) -> Bool { (0...9).contains(value) }
}

/// A unit under the name that the columns of a query give it.
struct DeclaredUnit: Decodable, Sendable {
    let unit: Unit

    init(from decoder: any Decoder) throws {
        let word = try String(from: decoder)
        guard let unit = Unit(rawValue: word) else {
            throw DeclarationFault.unknownWord(word, known: Unit.allCases.map(\.rawValue))
        }
        self.unit = unit
    }
}
