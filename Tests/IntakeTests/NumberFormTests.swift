import Intake
import TestSupport
import Testing

@Suite("Numbers as French files write them")
struct NumberFormTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let expected: Result<(Int64, Int), NumberProblem>
        let form: NumberForm

        var testDescription: String { text }

        init(_ text: String, _ digits: Int64, _ decimals: Int = 0, point: Bool = false, group: String? = nil) {
            self.init(text, .success((digits, decimals)), point, group)
        }

        init(_ text: String, _ problem: NumberProblem, point: Bool = false, group: String? = nil) {
            self.init(text, .failure(problem), point, group)
        }

        private init(
            _ text: String, _ expected: Result<(Int64, Int), NumberProblem>, _ point: Bool, _ group: String?
        ) {
            self.text = text
            self.expected = expected
            form = NumberForm(decimalMark: UInt8(ascii: point ? "." : ","), groupMark: group?.utf8.first)
        }
    }

    static let accepted = [
        Case("0", 0), Case("7", 7), Case("007", 7), Case("-3", -3), Case("+3", 3), Case("\u{2212}12", -12),
        Case("- 12", -12), Case("12,5", 125, 1), Case("12,50", 1250, 2), Case(",5", 5, 1), Case("5,", 5),
        Case("-0,25", -25, 2), Case("12.5", 125, 1, point: true),
        Case("1 234", 1234), Case("1\u{A0}234", 1234), Case("1\u{202F}234", 1234), Case("1\u{2009}234", 1234),
        Case("12 345 678", 12_345_678), Case("1 234,56", 123_456, 2), Case("  42  ", 42),
        Case("1 234,50 €", 123_450, 2), Case("1 234€", 1234), Case("12,5 %", 125, 1), Case("12,5%", 125, 1),
        Case("88.4\u{A0}%", 884, 1, point: true),
        Case("1.234", 1234, group: "."), Case("1.234,5", 12345, 1, group: "."),
        Case("1,234.5", 12345, 1, point: true, group: ","),
        Case("12'345", 12345, group: "'"), Case("12\u{2019}345", 12345, group: "'"),
        Case("5-", -5), Case("1 234,5-", -12345, 1), Case("5 -", -5), Case("5\u{2212}", -5), Case("12,50- €", -1250, 2),
        Case("(5)", -5), Case("(1 234,50)", -123_450, 2), Case("( 5 )", -5), Case("(5 €)", -5), Case("(5) €", -5),
        Case("1,2E+05", 120_000), Case("1e5", 100_000), Case("1,25E1", 125, 1), Case("1,25E-2", 125, 4),
        Case("-1E3", -1000), Case("0E9", 0), Case("1E2 €", 100), Case("(1E2)", -100),
        Case("999999999999999999", 999_999_999_999_999_999),
    ]

    static let refused = [
        Case("", .empty), Case("   ", .empty), Case("-", .notANumber), Case("abc", .notANumber),
        Case("12a", .notANumber), Case("1 23", .notANumber), Case("1234 567", .notANumber), Case("1 2345", .notANumber),
        Case("1,2 3", .notANumber), Case("1,2,3", .notANumber), Case("--5", .notANumber), Case("-5-", .notANumber),
        Case(",", .notANumber), Case(",-5", .notANumber), Case("%", .notANumber), Case("€5", .notANumber),
        Case("5%%", .notANumber), Case("5 €%", .notANumber), Case("5%5", .notANumber), Case("1 ,5", .notANumber),
        Case("1.234", .ambiguous), Case("12.5", .ambiguous), Case("1,234", .ambiguous, point: true),
        Case("1.23", .notANumber, group: "."), Case("1.2345", .notANumber, group: "."),
        Case(".234", .notANumber, group: "."), Case("1 .234", .notANumber, group: "."),
        Case("1.234.5", .notANumber, group: "."), Case("1E", .notANumber), Case("1E+", .notANumber),
        Case("E5", .notANumber), Case("1E5E5", .notANumber), Case("1E5,5", .notANumber), Case("1E 5", .notANumber),
        Case("1E5-", .notANumber), Case("9E99", .outOfRange), Case("1E-100", .outOfRange), Case("(5", .notANumber),
        Case("5)", .notANumber),
        Case("(-5)", .notANumber), Case("()", .notANumber), Case("((5))", .notANumber), Case("(5)-", .notANumber),
        Case("12,-", .notANumber), Case("5+", .notANumber), Case("1 23-", .notANumber), Case("5-5", .notANumber),
        Case("#N/A", .notANumber), Case("99999999999999999999", .outOfRange),
    ]

    @Test("Accepted: marks, blanks between thousands, signs, units", arguments: accepted)
    func accepts(example: Case) throws {
        let found = try example.form.decimal(Array(example.text.utf8).span).get()
        let (digits, decimals) = try example.expected.get()
        #expect(found.digits == digits && found.decimals == decimals, "\(found)")
    }

    @Test("Refused, with the reason: never guessed", arguments: refused)
    func refuses(example: Case) {
        #expect(throws: problem(of: example)) { try example.form.decimal(Array(example.text.utf8).span).get() }
    }

    private func problem(of example: Case) -> NumberProblem {
        guard case .failure(let problem) = example.expected else { return .empty }
        return problem
    }

    @Test(
        "Parts of a scale are exact; decimals beyond the scale are refused unless they are zeros",
        arguments: [
            ("12,34", Int64(100), Result<Int64, NumberProblem>.success(1234)), ("12,3", 100, .success(1230)),
            ("12", 100, .success(1200)), ("12,340", 100, .success(1234)), ("12,345", 100, .failure(.tooManyDecimals)),
            ("12,0", 1, .success(12)), ("12,5", 1, .failure(.tooManyDecimals)), ("-0,01", 100, .success(-1)),
            ("10 000 000 000 000", 100, .success(1_000_000_000_000_000)),
            ("10 000 000 000 001", 100, .failure(.outOfRange)), ("1 000 000 000 000 001", 1, .failure(.outOfRange)),
        ])
    func parts(text: String, scale: Int64, expected: Result<Int64, NumberProblem>) {
        let form = NumberForm(decimalMark: UInt8(ascii: ","))
        #expect(form.parts(Array(text.utf8).span, scale: scale) == expected)
    }

    @Test("The double is the nearest one, as Swift reads the same digits", arguments: 1...40)
    func nearestDouble(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<200 {
            let count = Int.random(in: 1...18, using: &random)
            let digits = (0..<count).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
            let zeros = String(repeating: "0", count: Int.random(in: 0...12, using: &random))
            let text = (Bool.random(using: &random) ? "-" : "") + "0." + zeros + digits
            let found = try NumberForm(decimalMark: UInt8(ascii: ".")).decimal(Array(text.utf8).span).get()
            #expect(found.value == Double(text), "seed \(seed): \(text)")
        }
    }

    @Test(
        "Rates as they are printed read back to their doubles", arguments: ["2,28", "0,0026", "103,8", "0,1", "26,4"])
    func printedRates(text: String) throws {
        let found = try NumberForm(decimalMark: UInt8(ascii: ",")).decimal(Array(text.utf8).span).get()
        #expect(found.value == Double(text.replacing(",", with: ".")))
    }

    @Test("Bare numbers have no unit", arguments: ["5%", "5 %", "5 €", "1 234\u{A0}€"])
    func bare(text: String) {
        let form = NumberForm(decimalMark: UInt8(ascii: ","), isBare: true)
        #expect(throws: NumberProblem.notANumber) { try form.decimal(Array(text.utf8).span).get() }
    }
}
