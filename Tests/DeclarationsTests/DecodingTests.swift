import Declarations
import Testing
import Words

@Suite("Types decoded from declared files") struct DecodingTests {
    private struct Sample: Decodable, HasOtherKeys {
        static let otherKeys: Set<String> = ["note"]
        let name: String
        let count: Int?
        let ratio: Double?
        let isOpen: Bool?
        let kind: Kind?
        let parts: [Part]?
        let codes: [String: Int]?
    }

    private struct Part: Decodable { let label: String }
    private enum Kind: String, KnownWord { case first, second }

    private func read(_ text: String) throws(DeclarationError) -> Sample {
        try DeclaredFile(bytes: Array(text.utf8), name: "f.json").decoded()
    }

    private func error(_ text: String) -> DeclarationError? {
        do {
            _ = try read(text)
            return nil
        } catch {
            return error
        }
    }

    private struct Named: Decodable { let label: Bilingual }

    @Test("Words in two languages, or one text for both; a language that is missing or unknown is an error")
    func words() throws {
        func label(_ text: String) throws(DeclarationError) -> Bilingual {
            let named: Named = try DeclaredFile(bytes: Array("{\"label\": \(text)}".utf8), name: "f.json").decoded()
            return named.label
        }
        #expect(try label(#"{"fr": "Chimie", "en": "Chemicals"}"#) == Bilingual("Chimie", "Chemicals"))
        #expect(try label(#""EPICES""#) == Bilingual("EPICES", "EPICES"))
        func fault(_ text: String) -> DeclarationFault? {
            do throws(DeclarationError) {
                _ = try label(text)
                return nil
            } catch {
                return error.fault
            }
        }
        #expect(fault(#"{"fr": "Chimie"}"#) == .missingKey("en"))
        guard case .unknownKey("de", _)? = fault(#"{"fr": "Chimie", "en": "Chemicals", "de": "Chemie"}"#) else {
            Issue.record("a third language passes")
            return
        }
        #expect(fault("1") == .wrongType(expected: "a text, or an object with fr and en", found: "1"))
    }

    @Test("Texts, numbers, flags, words, lists and objects; null is none; keys that are known and not kept")
    func values() throws {
        let sample = try read(
            #"""
            {"name": "n", "count": 3.0, "ratio": 2, "isOpen": true, "kind": "second", "parts": [{"label": "a"}, {"label": "b"}],
             "codes": {"x": 1, "y": 2}, "note": {"anything": []}}
            """#)
        #expect(sample.name == "n" && sample.count == 3 && sample.ratio == 2 && sample.isOpen == true)
        #expect(
            sample.kind == .second && sample.parts?.map(\.label) == ["a", "b"] && sample.codes == ["x": 1, "y": 2])
        #expect(try read(#"{"name": "n", "count": null}"#).count == nil)
    }

    @Test(
        "What is wrong is placed by line, column and keys",
        arguments: [
            ("{\"name\": \"n\",\n \"cuont\": 3}", 2, 2, "", "count"),
            ("{\"nmae\": \"n\"}", 1, 2, "", "name"),
            (
                "{\"name\": \"n\", \"parts\": [{\"label\": \"a\"},\n  {\"label\": \"b\", \"lable\": 1}]}", 2, 18,
                "parts[1]", "label"
            ),
            ("{\"name\": \"n\", \"kind\": \"frist\"}", 1, 23, "kind", "first"),
        ])
    func nearest(text: String, line: Int, column: Int, path: String, nearest: String) {
        let error = error(text)
        #expect(error?.position == Position(line: line, column: column), "\(String(describing: error))")
        #expect(error?.path == path && error?.fault.nearest == nearest)
    }

    @Test(
        "A wrong type, a null and a number that is not whole",
        arguments: [
            (#"{"name": 3}"#, "name", "a text", "3"), (#"{"name": null}"#, "name", "a text", "null"),
            (#"{"name": "n", "count": 2.5}"#, "count", "a whole number", "2.5"),
            (#"{"name": "n", "isOpen": "yes"}"#, "isOpen", "true or false", "\"yes\""),
            (#"{"name": "n", "ratio": "2"}"#, "ratio", "a number", "\"2\""),
            (#"{"name": "n", "parts": {}}"#, "parts", "a list", "an object"),
            (#"{"name": "n", "codes": {"x": []}}"#, "codes.x", "a whole number", "a list"),
            (#"{"name": "n", "parts": [3]}"#, "parts[0]", "an object", "3"), (#"[]"#, "", "an object", "a list"),
        ])
    func types(text: String, path: String, expected: String, found: String) {
        #expect(error(text)?.path == path && error(text)?.fault == .wrongType(expected: expected, found: found))
    }

    @Test("A missing key is said of the object; a whole number that no double holds exactly is refused")
    func others() {
        #expect(error("\n{}")?.fault == .missingKey("name") && error("\n{}")?.position == Position(line: 2, column: 1))
        let error = error(#"{"name": "n", "count": 9007199254740993}"#)
        guard case .beyondNumbers? = error?.fault else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    /// A list whose places have types of their own: a text or null, then a number.
    private struct Place: Decodable {
        let name: String?
        let number: Int

        init(from decoder: any Decoder) throws {
            var list = try decoder.unkeyedContainer()
            name = try list.decodeNil() ? nil : list.decode(String.self)
            number = try list.decode(Int.self)
        }
    }

    @Test("A null of a list takes its place; any other element stays to be read; beyond the end nothing is")
    func placesOfLists() throws {
        func place(_ text: String) throws(DeclarationError) -> Place {
            try DeclaredFile(bytes: Array(text.utf8), name: "f.json").decoded()
        }
        let (unnamed, named) = (try place("[null, 3]"), try place(#"["a", 4]"#))
        #expect(unnamed.name == nil && unnamed.number == 3)
        #expect(named.name == "a" && named.number == 4)
        #expect(throws: DeclarationError.self) { try place("[null]") }
        #expect(throws: DeclarationError.self) { try place("[]") }
    }

    private enum Shape: Decodable, Equatable {
        case round(radius: Double)
        case box(width: Double, height: Double?)
    }

    @Test("An enum with values is an object of one key; what its values do not ask for is an error")
    func enums() throws {
        func read(_ text: String) throws(DeclarationError) -> Shape {
            try DeclaredFile(bytes: Array(text.utf8), name: "f.json").decoded()
        }
        #expect(try read(#"{"round": {"radius": 2}}"#) == .round(radius: 2))
        #expect(try read(#"{"box": {"width": 3, "height": null}}"#) == .box(width: 3, height: nil))
        #expect(throws: DeclarationError.self) { try read("{}") }
        #expect(throws: DeclarationError.self) { try read(#"{"round": {"radius": 2}, "box": {"width": 3}}"#) }
        #expect(throws: DeclarationError.self) { try read(#"{"round": 2}"#) }
        do throws(DeclarationError) {
            _ = try read("{\"box\": {\"width\": 3,\n \"hieght\": 4}}")
            Issue.record("a slip passes")
        } catch {
            #expect(error.position == Position(line: 2, column: 2) && error.path == "box")
            #expect(error.fault.nearest == "height")
        }
    }

    @Test("A period by years runs from the first day to the last; by days, from day to day")
    func periods() throws {
        let text = """
            {"name": "p", "title": "t", "unit": "u", "keys": [], "checked": "2026-11-21", "values": [
             {"from": 2019, "to": "2020-06-30", "reference": "r", "grade": "A", "value": 1},
             {"from": "2020-07-01", "to": 2021, "reference": "r", "grade": "C", "value": 2}]}
            """
        let parameter: DatedParameter = try DeclaredFile(bytes: Array(text.utf8), name: "p").decoded()
        #expect(parameter.values.map(\.period.text) == ["2019-01-01 to 2020-06-30", "2020-07-01 to 2021-12-31"])
        #expect(try parameter.number(in: 2020) == 1 && parameter.number(in: 2021) == 2)
    }
}
