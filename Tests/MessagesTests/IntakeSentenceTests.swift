import DelimitedText
import Intake
import Messages
import Testing
import Words

/// The sentences on files name the file, the line and what to do.
@Suite("Sentences on files") struct IntakeSentenceTests {
    private func text(_ error: IntakeError) -> String { Fault(error).text }

    @Test func aMissingColumnNamesItsNearest() {
        #expect(
            text(.missingColumn(file: "a.csv", column: "Année", nearest: "Annee", line: 3))
                == "a.csv, line 3: no column \"Année\"; the nearest is \"Annee\"; if the file calls it so, correct the name in "
                + "datapackage.json, or run vigie init --force; if it lacks it, get the file again")
    }

    @Test func aNameEncodedTwiceSaysWhatItWas() {
        let text = text(.missingColumn(file: "a.csv", column: "Libellé", nearest: "LibellÃ©", line: 1))
        #expect(text.contains("\"LibellÃ©\" is \"Libellé\" in UTF-8 that was taken for Windows-1252"))
    }

    @Test func aRowOfOneFieldIsToldInTheSingular() {
        let one = RejectionSentence.reason(.fieldCount(expected: 3, found: 1))
        #expect(one.english.hasPrefix("1 field where the header has 3;"))
        #expect(one.french.hasPrefix("1 champ, et l'en-tête en a 3 ;"))
        #expect(RejectionSentence.reason(.fieldCount(expected: 3, found: 2)).english.hasPrefix("2 fields where"))
    }

    @Test func aZeroByteIsNoLetterOfAnotherEncoding() {
        let zero = DelimitedTextError.invalidBytes(file: "a.csv", line: 7, byteOffset: 90, byte: 0, encoding: .utf8)
        let other = DelimitedTextError.invalidBytes(file: "a.csv", line: 7, byteOffset: 90, byte: 9, encoding: .utf8)
        #expect(text(.text(zero)).contains("byte 0x00 at offset 90, which no text holds"))
        #expect(text(.text(other)).contains("byte 0x09 at offset 90 is not utf-8"))
    }
}
