import Testing

@testable import Generation

@Suite("Rows as bytes") struct RowBufferTests {
    private func row(_ fill: (inout RowBuffer) -> Void) -> String {
        var buffer = RowBuffer(capacity: 64)
        fill(&buffer)
        return String(decoding: buffer.bytes, as: UTF8.self)
    }

    @Test func numbersKeepTheirLeadingZeros() {
        #expect(row { $0.digits(540, width: 5) } == "00540;")
        #expect(row { $0.digits(0) } == "0;")
        #expect(row { $0.digits(100) } == "100;")
        #expect(row { $0.digits(.max) } == "9223372036854775807;")
    }

    @Test func amountsHaveTwoDecimalsAndAComma() {
        #expect(row { $0.decimal(5) } == "0,05;")
        #expect(row { $0.decimal(25_073_460) } == "250734,60;")
    }

    @Test func theLastSeparatorEndsTheRow() {
        let text = row { buffer in
            buffer.text(Array("Tête".utf8))
            buffer.empty()
            buffer.decimal(100)
            buffer.endRow()
        }
        #expect(text == "Tête;;1,00\n")
    }
}
