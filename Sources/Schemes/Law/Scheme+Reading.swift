import Declarations

extension Scheme {
    init(_ reader: inout NodeReader, tables: [ParameterFiles]) throws(SchemeError) {
        name = try reader.text("name")
        title = try reader.bilingual("title")
        country = try reader.text("country")
        currency = try reader.text("currency")
        needs = try reader.texts("needs")
        checked = try reader.day("checked")
        accrual = try reader.word("accrual")
        nature = try reader.optionalWord("nature")
        amount = try reader.formula("amount")
        rate = try reader.optionalFormula("rate")
        score = try reader.optionalFormula("score")
        validity = try Self.all("validity", &reader) { inner throws(SchemeError) in try Validity(&inner) }
        let facts = try Self.all("facts", &reader) { inner throws(SchemeError) in try FactDeclaration(&inner) }
        series = facts.filter { $0.form == .series }
        self.facts = facts.filter { $0.form == .number }
        codes = try Self.all("codes", &reader) { inner throws(SchemeError) in try CodeDeclaration(&inner) }
        aggregates = try Self.all("aggregates", &reader) { inner throws(SchemeError) in
            try AggregateDeclaration(&inner)
        }
        let day = checked
        values = try Self.all("values", &reader) { inner throws(SchemeError) in
            try SchemeValue(&inner, checked: day, tables: tables)
        }
        roundings = try Self.all("roundings", &reader) { inner throws(SchemeError) in try Rounding(&inner) }
        gaps = try Self.all("gaps", &reader) { inner throws(SchemeError) in try Gap(&inner) }
        remarks = try Self.all("remarks", &reader) { inner throws(SchemeError) in try RemarkDeclaration(&inner) }
        steps = try Self.all("steps", &reader) { inner throws(SchemeError) in try StepDeclaration(&inner) }
        envelopes = try Self.all("envelopes", &reader) { inner throws(SchemeError) in
            try EnvelopeDeclaration(&inner)
        }
        isInKind = try reader.optionalFlag("in_kind") ?? false
        note = try reader.optionalBilingual("note")
        try reader.finish()
        guard !validity.isEmpty else { throw reader.missing("validity") }
    }

    private static func all<Element>(
        _ key: String, _ reader: inout NodeReader, _ make: (inout NodeReader) throws(SchemeError) -> Element
    ) throws(SchemeError) -> [Element] {
        var elements: [Element] = []
        for var inner in try reader.objects(key) { elements.append(try make(&inner)) }
        return elements
    }
}
