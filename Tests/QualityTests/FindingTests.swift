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
        let finding = Finding(kind: .overlap, message: "two files")
        #expect(
            FindingsJSON.text([finding]).filter { !$0.isWhitespace }
                == #"[{"kind":"overlap","file":null,"line":null,"column":null,"value":null,"message":"twofiles"}]"#)
    }

    @Test func aDoubtIsAFindingInEnglish() {
        let doubt = Doubt(kind: .sameFile, file: "b.csv", line: nil, text: Bilingual("le même", "the same"))
        #expect(doubt.finding.message == "the same" && doubt.finding.file == "b.csv")
    }

    @Test func anInconsistencyBearsOnTheLaterOfTwoFiles() {
        let overlap = Inconsistency.overlap(first: "a", second: "b", event: "AT", year: "2024", sharedKeys: nil)
        #expect(overlap.resource == "b" && overlap.line == nil && overlap.kind == .overlap)
    }
}
