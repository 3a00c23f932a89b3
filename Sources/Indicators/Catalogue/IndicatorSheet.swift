import Declarations
import Tables
import Words

/// An indicator as a data file declares it.
struct IndicatorSheet: Decodable, Sendable {
    let code: Placed<Ruled<IndicatorCode>>
    /// Place in reports: the least comes first.
    let order: Int?
    let name: Bilingual
    let definition: Bilingual
    let formula: Placed<FormulaSheet>
    let unit: DeclaredUnit
    let unitWords: Bilingual?
    @RuledIfPresent<FewDecimals> var decimals: Int?
    let interval: IntervalMethod
    @RuledIfPresent<DeclaredRules.FromOne> var minimumClaims: Int?
    @RuledIfPresent<DeclaredRules.FromOne> var minimumPopulation: Int?
    let population: Bilingual
    let confusion: Bilingual
    let source: String

    /// The entry of the catalogue; `known` finds the indicators that a ratio is made of.
    func indicator(_ known: (String) -> Indicator?) throws(DeclarationError) -> Indicator {
        Indicator(
            code.value.wrappedValue, name: name, definition: definition, unit: unit.unit, unitWords: unitWords,
            population: population, confusion: confusion, interval: interval, source: source,
            minimumClaims: minimumClaims.map(Int64.init), minimumPopulation: minimumPopulation.map(Int64.init),
            decimals: decimals, formula: try formula.value.formula(known))
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
