import Facts
import Foundation
import Reports
import Tables
import Testing

struct JSONWriterTests {
    @Test func numbersTextsAndNulls() {
        let records = Records(
            header: ["indicator", "value", "numerator", "reason"],
            lines: [
                [.text("IF"), .number(22.5), .exact(Quantity(7)), .text("")],
                [.text("TG"), .empty, .empty, .text("x")],
            ])
        #expect(
            JSONWriter().text(records) == """
                [
                  {"indicator": "IF", "value": 22.5, "numerator": 7, "reason": ""},
                  {"indicator": "TG", "value": null, "numerator": null, "reason": "x"}
                ]

                """)
    }

    @Test func withoutRowsItIsAnEmptyArray() {
        #expect(JSONWriter().text(Records(header: ["a"], lines: [])) == "[]\n")
    }

    @Test(arguments: ["\"", "\\", "a\nb\tc\r", "\u{1}\u{1F}", "é\u{202F}€", "\u{2028}"])
    func everyTextComesBack(_ text: String) throws {
        let written = JSONWriter().text(Records(header: ["k"], lines: [[.text(text)]]))
        let read = try JSONDecoder().decode([[String: String]].self, from: Data(written.utf8))
        #expect(read == [["k": text]])
    }
}
