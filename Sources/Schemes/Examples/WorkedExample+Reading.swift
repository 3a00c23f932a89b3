import Declarations
import Foundation
import Words

extension WorkedExample {
    /// The examples that stand beside a scheme file; none when there is no such file.
    public static func beside(_ schemeFile: String) throws(SchemeError) -> [WorkedExample] {
        let stem = schemeFile.hasSuffix(".json") ? String(schemeFile.dropLast(5)) : schemeFile
        let file = stem + SchemeLibrary.examplesSuffix
        return FileManager.default.fileExists(atPath: file) ? try read(file) : []
    }

    /// The examples of a file.
    public static func read(_ file: String) throws(SchemeError) -> [WorkedExample] {
        var reader = try NodeReader(file: file)
        var examples: [WorkedExample] = []
        for var inner in try reader.objects("examples") { examples.append(try WorkedExample(&inner)) }
        try reader.finish()
        return examples
    }

    private init(_ reader: inout NodeReader) throws(SchemeError) {
        id = try reader.text("id")
        day = try reader.optionalDay("on")
        year = try reader.optionalWhole("year")
        guard (day == nil) != (year == nil) else { throw reader.missing("on") }
        source = try reader.text("source")
        status = try reader.text("status")
        enterprise = try Self.enterprise(id, &reader)
        circumstances = try Self.circumstances(&reader)
        replacements = try Self.replacements(&reader)
        expected = try Self.expectations(&reader)
        try reader.finish()
    }

    private static func enterprise(_ id: String, _ reader: inout NodeReader) throws(SchemeError) -> Enterprise {
        var inner = try reader.object("enterprise")
        return try Enterprise(&inner, id: id)
    }

    private static func circumstances(_ reader: inout NodeReader) throws(SchemeError) -> Circumstances {
        guard var inner = try reader.optionalObject("aggregates") else { return Circumstances() }
        var circumstances = Circumstances()
        for name in inner.names {
            let value = try inner.optionalNumber(name) ?? 0
            circumstances.aggregates[name] = Circumstances.Aggregate(value: value, source: .parameter)
        }
        return circumstances
    }

    private static func replacements(
        _ reader: inout NodeReader
    ) throws(SchemeError) -> [(name: String, number: Double)] {
        guard var inner = try reader.optionalObject("values") else { return [] }
        var all: [(name: String, number: Double)] = []
        for name in inner.names { all.append((name, try inner.optionalNumber(name) ?? 0)) }
        return all
    }

    private static func expectations(
        _ reader: inout NodeReader
    ) throws(SchemeError) -> [(name: String, Expectation)] {
        var inner = try reader.object("expected")
        var all: [(name: String, Expectation)] = []
        for name in inner.names { all.append((name, try Self.expectation(name, &inner))) }
        return all
    }

    /// A number, `[number, tolerance]`, a day, `"refused by step"`, `"outside validity"` or `"undetermined"`.
    private static func expectation(_ name: String, _ reader: inout NodeReader) throws(SchemeError) -> Expectation {
        switch reader.node(name)?.value {
        case .number(let number)?: return .number(number, tolerance: 1e-9)
        case .list?:
            guard let pair = try reader.optionalNumbers(name, "[number, tolerance]"), pair.count == 2 else {
                throw reader.wrong(name, "[number, tolerance]")
            }
            return .number(pair[0], tolerance: pair[1])
        case .text("outside validity")?: return .outsideValidity
        case .text("undetermined")?: return .undetermined
        case .text(let text)? where text.hasPrefix("refused by "): return .refused(by: String(text.dropFirst(11)))
        case .text(let text)?:
            guard let day = Day(text) else { throw reader.wrong(name, "a number, a day, or an outcome") }
            return .number(Double(day.serial), tolerance: 0)
        case nil, .null?, .flag?, .object?:
            throw reader.wrong(name, "a number, [number, tolerance], a day, or an outcome")
        }
    }
}
