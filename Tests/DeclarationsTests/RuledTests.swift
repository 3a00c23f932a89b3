import Declarations
import Testing
import Words

@Suite("Values of declared files that a rule bounds") struct RuledTests {
    private struct Plan: Decodable {
        @Ruled<DeclaredRules.FromOne> var runs: Int
        @Ruled<DeclaredRules.Rising> var sizes: [Double]
        @RuledIfPresent<DeclaredRules.Percentage> var rate: Double?
    }

    private func read(_ text: String) throws -> Plan {
        try DeclaredFile(bytes: Array(text.utf8), name: "plan.json").decoded()
    }

    @Test("What the rules admit is read; what may be absent may be")
    func admitted() throws {
        let plan = try read(#"{"runs": 1, "sizes": [10, 30], "rate": 100}"#)
        #expect(plan.runs == 1 && plan.sizes == [10, 30] && plan.rate == 100)
        #expect(try read(#"{"runs": 2, "sizes": [1]}"#).rate == nil)
    }

    @Test(
        "Another value is an error at its line, with its key",
        arguments: [
            (#""runs": -3, "sizes": [1]"#, "runs"), (#""runs": 0, "sizes": [1]"#, "runs"),
            (#""runs": 1, "sizes": []"#, "sizes"),
            (#""runs": 1, "sizes": [3, 3]"#, "sizes"), (#""runs": 1, "sizes": [-1, 3]"#, "sizes"),
            (#""runs": 1, "sizes": [1], "rate": 101"#, "rate"),
        ])
    func refused(members: String, key: String) throws {
        let error = #expect(throws: DeclarationError.self) { try read("{\n" + members + "}") }
        #expect(error?.position?.line == 2 && error?.path == key)
        guard case .wrongValue? = error?.fault else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test(
        "A text in two languages has words in both", arguments: [#"{"fr": "a", "en": ""}"#, #"{"fr": " ", "en": "b"}"#])
    func emptyText(text: String) {
        #expect(throws: DeclarationError.self) {
            let _: [String: Bilingual] = try DeclaredFile(bytes: Array("{\"t\": \(text)}".utf8), name: "t.json")
                .decoded()
        }
    }
}
