import Foundation
import Statistics
import TestSupport
import Testing

/// The reference values of the shared folder, which is not part of the project: tests of them are skipped where it is
/// absent, and worked examples stand beside them.
enum Reference {
    static var isPresent: Bool { SharedData.reference != nil }

    static let absence: Comment = "the folder ../shared/reference is absent"

    static func read(_ file: String) throws -> ReferenceValue {
        let data = try Data(contentsOf: url(of: file))
        return ReferenceValue(path: file, content: try JSONSerialization.jsonObject(with: data))
    }

    /// The cases of a file, which must be as many as stated: none is then left out unseen.
    static func cases(_ file: String, count: Int, under key: String = "cases") throws -> [ReferenceValue] {
        let cases = try read(file)[key].list
        try #require(cases.count == count)
        return cases
    }

    static func rows(of file: String) throws -> [[String: String]] {
        try Oracles.rows(at: url(of: file))
    }

    private static func url(of file: String) throws -> URL {
        URL(filePath: try #require(SharedData.reference)).appending(path: file)
    }
}

/// A part of a reference file. A key that is absent fails the test, with its path.
struct ReferenceValue {
    let path: String
    fileprivate let content: Any?

    subscript(key: String) -> ReferenceValue {
        ReferenceValue(path: path + "." + key, content: (content as? [String: Any])?[key])
    }

    var list: [ReferenceValue] {
        get throws {
            let items = try #require(content as? [Any], "no list at \(path)")
            return items.enumerated().map { ReferenceValue(path: "\(path)[\($0)]", content: $1) }
        }
    }

    /// The number here; nil where the reference says null or NaN.
    var optional: Double? {
        get throws {
            let content = try #require(content, "nothing at \(path)")
            if content is NSNull { return nil }
            if let text = content as? String { return text == "Inf" ? .infinity : text == "-Inf" ? -.infinity : nil }
            return try #require(content as? Double, "no number at \(path)")
        }
    }

    var number: Double {
        get throws { try #require(try optional, "no number at \(path)") }
    }

    var integer: Int {
        get throws { Int(try number) }
    }

    var text: String {
        get throws { try #require(content as? String, "no text at \(path)") }
    }

    var isTrue: Bool {
        get throws { try #require(content as? Bool, "no yes or no at \(path)") }
    }

    var isNull: Bool { content is NSNull }

    var numbers: [Double] {
        get throws { try list.map { try $0.number } }
    }

    var integers: [Int] {
        get throws { try numbers.map { Int($0) } }
    }

    /// Compares a value with the number here; nil is expected where the reference has none.
    func expect(
        _ value: Double?, relative tolerance: Double, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        expectClose(value, try optional, relative: tolerance, path, sourceLocation: sourceLocation)
    }

    /// Compares both limits with the pair here; `[null, null]` is an interval that does not exist.
    func expect(
        _ interval: Interval?, relative tolerance: Double, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let pair = try list
        try #require(pair.count == 2)
        try pair[0].expect(interval?.lower, relative: tolerance, sourceLocation: sourceLocation)
        try pair[1].expect(interval?.upper, relative: tolerance, sourceLocation: sourceLocation)
    }

    /// Compares a list with the numbers here.
    func expect(
        _ values: [Double], relative tolerance: Double, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let expected = try list
        try #require(expected.count == values.count, "\(path)", sourceLocation: sourceLocation)
        for (value, one) in zip(values, expected) {
            try one.expect(value, relative: tolerance, sourceLocation: sourceLocation)
        }
    }
}
