import Declarations

extension Enterprise {
    /// An enterprise as an example writes it: years under their number, claims, actions and aids in lists; money in
    /// units of currency.
    init(_ reader: inout NodeReader, id: String) throws(SchemeError) {
        self.init(id: id)
        reader.ignore("id")
        weight = try reader.positive("weight")
        created = try reader.year("created")
        codes = try Self.members("codes", &reader) { inner, name throws(SchemeError) in try inner.text(name) }
        facts = try Self.members("facts", &reader) { inner, name throws(SchemeError) in try inner.factNumber(name) }
        answers = try Self.members("answers", &reader) { inner, name throws(SchemeError) in
            try inner.factNumber(name)
        }
        for var inner in try reader.objects("years") {
            let facts = try YearFacts(&inner)
            guard self.facts(of: facts.year) == nil else {
                throw inner.wrong("year", "of one object only: \(facts.year) appears twice")
            }
            years.append(facts)
        }
        areClaimsKnown = reader.node("claims") != nil
        for var inner in try reader.objects("claims") { claims.append(try Claim(&inner)) }
        for var inner in try reader.objects("actions") {
            actions.append(
                PreventionAction(
                    kind: try inner.text("kind"), date: try inner.day("date"),
                    reserved: try inner.optionalDay("reserved"), amount: try inner.cents("amount") ?? 0))
            try inner.finish()
        }
        for var inner in try reader.objects("aids") {
            aids.append(
                AidReceived(
                    regime: try inner.text("regime"), date: try inner.day("date"),
                    amount: try inner.cents("amount") ?? 0))
            try inner.finish()
        }
        try reader.finish()
    }

    private static func members<Element>(
        _ key: String, _ reader: inout NodeReader,
        _ read: (inout NodeReader, String) throws(SchemeError) -> Element
    ) throws(SchemeError) -> [String: Element] {
        guard var inner = try reader.optionalObject(key) else { return [:] }
        var members: [String: Element] = [:]
        for name in inner.names { members[name] = try read(&inner, name) }
        return members
    }
}

extension YearFacts {
    fileprivate init(_ reader: inout NodeReader) throws(SchemeError) {
        guard let year = try reader.year("year") else { throw reader.missing("year") }
        self.init(year: year)
        employees = try reader.number("employees", in: 0...1e9)
        payroll = try reader.cents("payroll")
        contributions = try reader.cents("contributions")
        claimsCost = try reader.cents("claims_cost")
        rate = try reader.number("rate", in: 0...1000)
        for name in reader.unread { others[name] = try reader.factNumber(name) }
        try reader.finish()
    }
}

extension Claim {
    fileprivate init(_ reader: inout NodeReader) throws(SchemeError) {
        let event: Event = try reader.optionalWord("event") ?? .accident
        let employment: Employment = try reader.optionalWord("employment") ?? .own
        guard let year = try reader.year("year") else { throw reader.missing("year") }
        self.init(event: event, year: year, employment: employment)
        days = try reader.days("days")
        incapacity = try reader.number("incapacity", in: 0...100)
        incapacityYear = try reader.year("incapacity_year")
        isDeath = try reader.isOne("death")
        cost = try reader.cents("cost")
        thirdPartyShare = try reader.number("third_party", in: 0...1) ?? 0
        isOnSpecialAccount = try reader.isOne("special_account")
        count = try reader.positive("count")
        try reader.finish()
    }
}
