import Declarations
import Words

/// Takes the members of one object of a scheme file, and refuses those that nobody asked for.
typealias NodeReader = ObjectReader<SchemeError>

extension NodeReader {
    mutating func optionalGrade(_ key: String) throws(SchemeError) -> Grade? { try optionalWord(key) }

    /// Names of events under a key; none when it is absent.
    mutating func optionalEvents(_ key: String) throws(SchemeError) -> [Claim.Event] {
        var events: [Claim.Event] = []
        for text in try texts(key) {
            guard let event = Claim.Event(rawValue: text) else { throw wrong(key, "AT, trajet or MP, not \(text)") }
            events.append(event)
        }
        return events
    }

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

    /// The lowest number of bounds of which the highest is not known, `[0, null]`; nil where both are.
    mutating func lowerBound(_ key: String) -> Double? {
        guard case .list(let ends)? = node(key)?.value, ends.count == 2, case .number(let low) = ends[0].value,
            case .null = ends[1].value
        else { return nil }
        return low
    }

    /// Two numbers that do not fall; nil when the key is absent.
    mutating func optionalInterval(_ key: String, _ expected: String) throws(SchemeError) -> ClosedRange<Double>? {
        guard let ends = try optionalNumbers(key, expected) else { return nil }
        guard ends.count == 2, ends[0] <= ends[1] else { throw wrong(key, expected) }
        return ends[0]...ends[1]
    }
}
