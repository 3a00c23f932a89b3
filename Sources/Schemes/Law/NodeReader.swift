import Declarations
import Words

/// Takes the members of one object of a scheme file, and refuses those that nobody asked for.
typealias NodeReader = ObjectReader<SchemeError>

extension NodeReader {
    mutating func optionalGrade(_ key: String) throws(SchemeError) -> Grade? { try optionalWord(key) }

    mutating func grade(_ key: String) throws(SchemeError) -> Grade { try word(key) }

    /// A number, or a text that is an expression: both are written as an expression.
    mutating func optionalFormula(_ key: String) throws(SchemeError) -> String? {
        switch node(key)?.value {
        case nil: nil
        case .text(let text)?: text
        case .number(let number)?: String(number)
        case .null?, .flag?, .list?, .object?: throw wrong(key, "a number or an expression")
        }
    }

    mutating func formula(_ key: String) throws(SchemeError) -> String {
        guard let formula = try optionalFormula(key) else { throw missing(key) }
        return formula
    }

    /// Two numbers that do not fall; nil when the key is absent.
    mutating func optionalInterval(_ key: String, _ expected: String) throws(SchemeError) -> ClosedRange<Double>? {
        guard let ends = try optionalNumbers(key, expected) else { return nil }
        guard ends.count == 2, ends[0] <= ends[1] else { throw wrong(key, expected) }
        return ends[0]...ends[1]
    }
}
