extension Enterprise {
    /// An enterprise as an example writes it: years under their number, claims, actions and aids in lists; money in
    /// units of currency.
    init(_ reader: inout NodeReader, id: String) throws(SchemeError) {
        self.init(id: id)
        _ = reader.node("id")
        weight = try reader.optionalNumber("weight") ?? 1
        created = try reader.optionalWhole("created")
        codes = try Self.members("codes", &reader) { inner, name throws(SchemeError) in try inner.text(name) }
        facts = try Self.members("facts", &reader) { inner, name throws(SchemeError) in try inner.factNumber(name) }
        answers = try Self.members("answers", &reader) { inner, name throws(SchemeError) in
            try inner.factNumber(name)
        }
        for var inner in try reader.objects("years") { years.append(try YearFacts(&inner)) }
        for var inner in try reader.objects("claims") { claims.append(try Claim(&inner)) }
        for var inner in try reader.objects("actions") {
            actions.append(
                PreventionAction(
                    kind: try inner.text("kind"), date: try inner.day("date"), amount: try inner.cents("amount") ?? 0))
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
        guard let node = reader.node(key) else { return [:] }
        var inner = try NodeReader(node, place: "\(reader.place), \(key)")
        var members: [String: Element] = [:]
        for name in inner.names { members[name] = try read(&inner, name) }
        return members
    }
}

extension YearFacts {
    fileprivate init(_ reader: inout NodeReader) throws(SchemeError) {
        guard let year = try reader.optionalWhole("year") else { throw reader.missing("year") }
        self.init(year: year)
        employees = try reader.optionalNumber("employees")
        if let employees, employees < 0 { throw reader.wrong("employees", "0 or more") }
        payroll = try reader.cents("payroll")
        contributions = try reader.cents("contributions")
        claimsCost = try reader.cents("claims_cost")
        rate = try reader.optionalNumber("rate")
        for name in reader.unread { others[name] = try reader.factNumber(name) }
        try reader.finish()
    }
}

extension Claim {
    fileprivate init(_ reader: inout NodeReader) throws(SchemeError) {
        guard let event = Event(rawValue: try reader.optionalText("event") ?? "AT"),
            let employment = Employment(rawValue: try reader.optionalText("employment") ?? "own")
        else { throw reader.wrong("event", "AT, trajet or MP; employment: own, user or agency") }
        guard let year = try reader.optionalWhole("year") else { throw reader.missing("year") }
        self.init(event: event, year: year, employment: employment)
        days = try reader.optionalWhole("days") ?? 0
        incapacity = try reader.optionalNumber("incapacity")
        incapacityYear = try reader.optionalWhole("incapacity_year")
        isDeath = try reader.optionalNumber("death") == 1
        cost = try reader.cents("cost")
        thirdPartyShare = try reader.optionalNumber("third_party") ?? 0
        isOnSpecialAccount = try reader.optionalNumber("special_account") == 1
        count = try reader.optionalNumber("count") ?? 1
        try reader.finish()
    }
}

extension NodeReader {
    /// Money, written in units of currency, in cents.
    fileprivate mutating func cents(_ key: String) throws(SchemeError) -> Int? {
        guard let number = try optionalNumber(key) else { return nil }
        guard number >= 0, number < 1e13 else { throw wrong(key, "an amount of 0 or more") }
        return Int((number * 100).rounded())
    }

    /// A number, or a day as the number of days since 1 January 1970.
    fileprivate mutating func factNumber(_ key: String) throws(SchemeError) -> Double {
        if case .text? = node(key) { return Double(try day(key).serial) }
        guard let number = try optionalNumber(key) else { throw missing(key) }
        return number
    }

    /// Members that were not asked for yet, in order.
    fileprivate var unread: [String] { names.filter { !isAsked($0) } }
}
