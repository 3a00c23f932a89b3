import Indicators
import Testing

struct ExpressionTests {
    @Test(arguments: [
        ("if", "IF"), ("Evolution( at )", "EVOLUTION(AT)"), ("part(tms)", "PART(TMS)"),
        ("indice(at/2021)", "INDICE(AT/2021)"), ("PART-TMS", "PART-TMS"),
    ])
    func spellingsOfOneFigure(_ text: String, _ code: String) throws {
        #expect(try Indicators.Expression(parsing: text).code == code)
    }

    @Test func unitsFollowTheDerivation() throws {
        #expect(try Indicators.Expression(parsing: "EVOLUTION(IF)").unit == .percent)
        #expect(try Indicators.Expression(parsing: "PART(IF)").unit == .percent)
        #expect(try Indicators.Expression(parsing: "INDICE(IF/2021)").unit == .index)
        #expect(try Indicators.Expression(parsing: "IF").unit == .per1000Employees)
    }

    @Test(arguments: [
        ("FI", "IF"), ("IFTMS", "IF-TMS"), ("TAUXNET", "TAUX-NET"), ("JOUR", "JOURS"), ("MTS", "TMS"),
        ("EVOLUTON(AT)", "EVOLUTION"), ("ATT", "AT"), ("PART(TSM)", "TMS"),
    ])
    func slipsAreNamed(_ text: String, _ meant: String) throws {
        let error = #expect(throws: ExpressionError.self) { try Indicators.Expression(parsing: text) }
        guard case .unknown(_, let nearest) = error else {
            Issue.record("\(text) is known")
            return
        }
        #expect(nearest == meant, "\(text)")
    }

    @Test func aWordThatResemblesNothingHasNoSuggestion() throws {
        let error = #expect(throws: ExpressionError.self) { try Indicators.Expression(parsing: "CHOLESTEROL") }
        guard case .unknown("CHOLESTEROL", nil) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test(arguments: ["INDICE(AT)", "EVOLUTION(AT/2021)", "INDICE(AT/x)", "INDICE(AT/2021/2022)"])
    func baseYearsStandOnlyWhereTheyMean(_ text: String) throws {
        let error = #expect(throws: ExpressionError.self) { try Indicators.Expression(parsing: text) }
        guard case .malformed = error else {
            Issue.record("\(text): \(String(describing: error))")
            return
        }
    }

    @Test(arguments: ["0", "0.00009", "100", "1e1", "-5", "", "5/6"])
    func sharesOfTheTopAreAboveNoneAndBelowAll(_ percent: String) throws {
        let error = #expect(throws: ExpressionError.self) {
            try Indicators.Expression(parsing: "CONCENTRATION(AT/\(percent))")
        }
        guard case .malformed = error else {
            Issue.record("\(percent): \(String(describing: error))")
            return
        }
    }

    @Test(arguments: [("0.0001", 0.0001), ("99.9", 99.9), ("17,5", 17.5), ("1", 1)])
    func sharesOfTheTop(_ text: String, _ percent: Double) throws {
        #expect(try Indicators.Expression(parsing: "CONCENTRATION(AT/\(text))").topPercent == percent)
        #expect(try Indicators.Expression(parsing: "HASARD(AT/\(text))").topPercent == percent)
    }

    @Test(arguments: ["EVOLUTION", "PART", "INDICE", "EVOLUTION(EVOLUTION)"])
    func derivationsNeedAnIndicator(_ text: String) throws {
        let error = #expect(throws: ExpressionError.self) { try Indicators.Expression(parsing: text) }
        guard case .needsIndicator = error else {
            Issue.record("\(text): \(String(describing: error))")
            return
        }
    }
}
