import Facts
import Quality
import Testing
import Words

/// The words of findings that `check --json` prints are a contract: they stay when a case has another name.
struct FindingTests {
    @Test func wordsOfTheJSON() {
        #expect(Finding.Kind.truncatedFile.rawValue == "unended-file")
        #expect(Finding.Kind.unreadFile.rawValue == "unread-file")
    }

    @Test func everyObjectHasAllKeys() {
        let finding = Finding(kind: .overlap, text: Bilingual("deux fichiers", "two files"))
        let written = FindingsJSON.text([finding]).filter { !$0.isWhitespace }
        #expect(
            written.hasPrefix(
                #"[{"kind":"overlap","file":null,"line":null,"column":null,"value":null,"message":"twofiles","advice":"keepone"#
            ))
        #expect(FindingsJSON.text([finding], .french).contains("\"message\": \"deux fichiers\""))
    }

    @Test("Every kind of finding says what to do, in both languages and in words of its own")
    func advice() {
        let kinds = Finding.Kind.allCases
        #expect(Set(kinds.map(\.rawValue)).count == kinds.count && kinds.count >= 32)
        for kind in kinds {
            #expect(!kind.advice.french.isEmpty && kind.advice.french != kind.advice.english, "\(kind)")
        }
        for language in Language.allCases { #expect(Set(kinds.map { $0.advice.text(language) }).count == kinds.count) }
    }

    @Test("The text has a line for each finding, what to do about each kind once, and the number, in each language")
    func lines() {
        let findings = ["a", "b"].map { Finding(kind: .overlap, text: Bilingual("deux \($0)", "two \($0)")) }
        #expect(
            FindingsText.lines(findings, .french) == [
                "constat : deux a", "constat : deux b",
                "que faire (overlap) : \(Finding.Kind.overlap.advice.french)", "2 constats",
            ])
        #expect(FindingsText.lines(findings).dropFirst(2).first?.hasPrefix("what to do (overlap): ") == true)
        #expect(FindingsText.lines([]) == ["no finding"] && FindingsText.lines([], .french) == ["aucun constat"])
    }

    @Test func aDoubtIsAFindingInBothLanguages() {
        let doubt = Doubt(kind: .sameFile, file: "b.csv", line: nil, text: Bilingual("le même", "the same"))
        #expect(doubt.finding.text == Bilingual("le même", "the same") && doubt.finding.file == "b.csv")
    }

    @Test func anInconsistencyBearsOnTheLaterOfTwoFiles() {
        let overlap = Inconsistency.overlap(first: "a", second: "b", event: "AT", year: "2024", sharedKeys: nil)
        #expect(overlap.resource == "b" && overlap.line == nil && overlap.kind == .overlap)
    }
}
