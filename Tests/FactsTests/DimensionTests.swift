import Declarations
import Facts
import Testing
import Words

@Suite("Dimensions")
struct DimensionTests {
    private func definition(_ text: String) throws -> DimensionDefinition {
        try DeclaredFile(bytes: Array(text.utf8), name: "d.json").decoded()
    }

    @Test("Equal definitions are one dimension, others are not, whatever their names")
    func equal() throws {
        let text = #"{"name": "poste", "label": {"fr": "Poste", "en": "Shift"}}"#
        let other = #"{"name": "poste", "label": {"fr": "Poste", "en": "Position"}}"#
        #expect(Dimension(try definition(text)) == Dimension(try definition(text)))
        #expect(Dimension(try definition(text)) != Dimension(try definition(other)))
    }

    @Test("The order is the declared one, then that of names; those without a place come last")
    func order() throws {
        let first = Dimension(try definition(#"{"name": "b", "label": "B", "place": 15}"#))
        let last = Dimension(try definition(#"{"name": "a", "label": "A"}"#))
        let next = Dimension(try definition(#"{"name": "c", "label": "C"}"#))
        #expect([next, last, .ctn, first, .year].sorted() == [.year, first, .ctn, last, next])
    }

    @Test("A slip in a definition is an error at its place")
    func slips() {
        func fault(_ text: String) -> DeclarationFault? {
            do {
                _ = try definition(text)
                return nil
            } catch {
                return (error as? DeclarationError)?.fault
            }
        }
        #expect(
            fault(#"{"name": "Type Contrat", "label": "x"}"#)
                == .wrongValue(
                    expected: "a name of small letters without accents, digits and -", found: #""Type Contrat""#))
        #expect(fault(#"{"name": "x", "label": "X", "ordre": "texts"}"#)?.nearest == "order")
        #expect(
            fault(#"{"name": "x", "label": "X", "follows": [{"from": "age", "by": "bands", "bounds": [30, 20]}]}"#)
                == .wrongValue(expected: "\"bounds\" (rising whole numbers)", found: "\"by\": \"bands\" without it"))
    }

    @Test(
        "Words of files stand for declared codes, in any case and without accents",
        arguments: [("1", "H"), ("féminin", "F"), ("FEMME", "F"), (" f ", "F"), ("m", "H"), ("X", "X")])
    func words(text: String, code: String) throws {
        let sex = try #require(Dimension(rawValue: "sexe"))
        #expect(CodeForm.canonical(text, of: sex) == code)
    }

    @Test("Codes stand in the declared order, by the numbers in them, or as texts; missing ones are last")
    func codeOrder() throws {
        func sorted(_ codes: [String], _ name: String) throws -> [String] {
            let dimension = try #require(Dimension(rawValue: name))
            return codes.sorted(by: CodeComparator(of: dimension).precedes)
        }
        #expect(try sorted(["xx", "CDD", "ZZZ", "CDI", "AAA"], "contrat") == ["CDI", "CDD", "AAA", "ZZZ", "xx"])
        #expect(try sorted(["100", "65+", "0-19", "20-24"], "tranche-age") == ["0-19", "20-24", "65+", "100"])
        #expect(try sorted(["10", "9"], "region") == ["10", "9"])
    }

    @Test(
        "Days as files write them, with the hour where there is one",
        arguments: [
            ("15/03/2024", "2024-03-15"), ("2024-03-15", "2024-03-15"), ("20240315", "2024-03-15"),
            ("5.3.2024", "2024-03-05"),
            ("2024-03-15T14:30:00", "2024-03-15 14"), ("15/03/2024 09:05", "2024-03-15 09"),
        ])
    func days(text: String, code: String) { #expect(DateCode(text)?.code == code) }

    @Test(
        "What is no day of a calendar is none",
        arguments: ["30/02/2024", "15/03/24", "2024", "mars", "2024-03-15 midi", ""])
    func noDays(text: String) { #expect(DateCode(text) == nil) }

    /// The 14th of July 2024 was a Sunday, the first of January 1900 a Monday.
    @Test(arguments: [("2024-07-14", 7), ("1900-01-01", 1), ("1970-01-01", 4), ("2024-02-29", 4)])
    func weekdays(text: String, weekday: Int) { #expect(DateCode(text)?.weekday == weekday) }
}
