import Foundation
import TestSupport
import Testing

@testable import Declarations

@Suite("The reader of JSON") struct NodeParserTests {
    private func read(_ text: String) throws(DeclarationError) -> Node {
        try DeclaredFile(bytes: Array(text.utf8), name: "f").root
    }

    private func fault(_ bytes: [UInt8]) -> DeclarationError? {
        do {
            _ = try DeclaredFile(bytes: bytes, name: "f")
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "What RFC 8259 allows is read as Foundation reads it",
        arguments: [
            "0", "-0", "-1.5e+3", "1E400e".replacing("400e", with: "-5"), "true", "false", "null", "\"\"", "[]", "{}",
            " [ 1 , 2 ] ",
            "\t{\r\n\"a\" : {\"b\":[null]}}\n", #""\"\\\/\b\f\n\r\t""#, #""\u00e9\u20AC\ud83d\ude00""#, "\"é€😀\u{7F}\"",
            "[1.7976931348623157e308, 5e-324, 123456789012345]", #"{"":1, " ":2}"#,
        ])
    func allowed(text: String) throws {
        #expect(try read(text).plain == Foundations.read(Data(text.utf8)))
    }

    @Test(
        "What RFC 8259 does not allow stops at its line and column",
        arguments: [
            ("", 1, 1), (" ", 1, 2), ("[1,]", 1, 4), ("[1 2]", 1, 4), ("{\"a\" 1}", 1, 6), ("{a: 1}", 1, 2),
            ("[01]", 1, 3),
            ("[1.]", 1, 4), ("[.5]", 1, 2), ("[+1]", 1, 2), ("[1e]", 1, 4), ("[-]", 1, 3), ("[tru]", 1, 2),
            ("nul", 1, 4),
            ("1 2", 1, 3), ("{} x", 1, 4), ("[1],", 1, 4), ("{\"a\": 1,}", 1, 9), ("['a']", 1, 2), ("// x\n1", 1, 1),
            ("[\n1,\n  é]", 3, 3), ("{\"é\": 1 \"b\": 2}", 1, 9), ("{\"a\": [1, 2,\n  \"x\": }", 2, 6),
            ("{\"a\": 1,\n \"b\": [", 2, 8), ("[NaN]", 1, 2), ("\"a", 1, 3),
        ])
    func refused(text: String, line: Int, column: Int) {
        #expect(fault(Array(text.utf8))?.position == Position(line: line, column: column), "\(text)")
        // Foundation lets a comma before the end of a list or an object pass.
        let isLenient = text == "[1,]" || text == "{\"a\": 1,}"
        #expect((Foundations.read(Data(text.utf8)) == nil) != isLenient, "\(text)")
    }

    @Test(
        "A text that ends too early is cut short; one that goes wrong is no JSON",
        arguments: [
            ("[1", DeclarationFault.cutShort), ("{\"a\":", .cutShort), ("\"a\\", .cutShort), ("[1}", .notJSON),
            ("\"a\nb\"", .controlCharacter), (#""\x""#, .badEscape), (#""\u12G4""#, .badEscape),
            (#""\ud800""#, .badEscape),
            (#""\ud800\u0041""#, .badEscape), (#""\udc00""#, .badEscape),
        ])
    func kinds(text: String, expected: DeclarationFault) { #expect(fault(Array(text.utf8))?.fault == expected) }

    @Test(
        "A number that no double holds is placed by line and column; the same letters in a text are none",
        arguments: [
            ("{\"x\": \"1e400\",\n \"a\": 1e400}", 2, 7, "1e400"), ("[-1.5E+999]", 1, 2, "-1.5E+999"),
            ("{\"a\": [0, 0.0,\n  1e-400]}", 2, 3, "1e-400"), ("{\"\\\"\": 2e308}", 1, 8, "2e308"),
        ])
    func beyondNumbers(text: String, line: Int, column: Int, number: String) {
        let error = fault(Array(text.utf8))
        #expect(error?.position == Position(line: line, column: column) && error?.fault == .beyondNumbers(number))
    }

    @Test("A key that stands twice in one object is refused at its second place, however it is written")
    func repeated() {
        let error = fault(Array("{\"a\": 1, \"b\": {\"a\": 2},\n \"\\u0061\": 3}".utf8))
        #expect(error?.position == Position(line: 2, column: 2))
        #expect(error?.fault == .repeatedKey("a", first: Position(line: 1, column: 2)))
    }

    @Test("Bytes that are no UTF-8 are placed; marks of UTF-8 and UTF-16 are read")
    func encodings() throws {
        let error = fault(Array("{\n \"caf".utf8) + [0xE9] + Array("\": 1}".utf8))
        #expect(error?.fault == .notUTF8 && error?.position == Position(line: 2, column: 6))
        let text = "{\"é\": 1}"
        for bytes in [[0xEF, 0xBB, 0xBF] + Array(text.utf8), Array(text.data(using: .utf16) ?? Data())] {
            #expect(fault(bytes) == nil)
        }
    }

    @Test("Lists in lists beyond any use are refused before the stack is full")
    func deep() {
        #expect(fault(Array(repeating: UInt8(ascii: "["), count: 1_000_000))?.fault == .tooDeep)
    }

    @Test("Every file of JSON that is shipped is read as Foundation reads it")
    func shipped() throws {
        let names = FileManager.default.subpaths(atPath: Project.root + "/Datasets") ?? []
        let files = names.filter { $0.hasSuffix(".json") }
        #expect(files.count > 100)
        for name in files {
            let path = Project.root + "/Datasets/" + name
            let data = try #require(FileManager.default.contents(atPath: path))
            let other = try #require(Foundations.read(data))
            #expect(Foundations.isSame(try DeclaredFile(path: path).root.plain, other), "\(name)")
        }
    }
}

extension Node {
    /// The value as Foundation gives it.
    var plain: NSObject {
        switch value {
        case .null: NSNull()
        case .flag(let flag): NSNumber(value: flag)
        case .number(let number): NSNumber(value: number)
        case .text(let text): text as NSString
        case .list(let list): list.map(\.plain) as NSArray
        case .object(let members):
            Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.node.plain) }) as NSDictionary
        }
    }
}

enum Foundations {
    /// Foundation rounds the last bit of some decimals otherwise than `Double(_:)`, which gives the nearest double.
    static func isSame(_ first: NSObject, _ second: NSObject) -> Bool {
        switch (first, second) {
        case (let first as NSNumber, let second as NSNumber):
            [first.doubleValue, first.doubleValue.nextUp, first.doubleValue.nextDown].contains(second.doubleValue)
        case (let first as [NSObject], let second as [NSObject]):
            first.count == second.count && zip(first, second).allSatisfy(isSame)
        case (let first as [String: NSObject], let second as [String: NSObject]):
            first.count == second.count
                && first.allSatisfy { key, value in second[key].map { isSame(value, $0) } ?? false }
        default: first == second
        }
    }

    static func read(_ data: Data) -> NSObject? {
        try? JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed) as? NSObject
    }
}
