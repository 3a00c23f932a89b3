extension Day {
    /// The day as sentences write it: « 1er mai 2025 », “1 May 2025”.
    public var words: Bilingual {
        let name = Self.months[month - 1]
        return Bilingual("\(day == 1 ? "1er" : "\(day)") \(name.french) \(year)", "\(day) \(name.english) \(year)")
    }

    private static let months = [
        Bilingual("janvier", "January"), Bilingual("février", "February"), Bilingual("mars", "March"),
        Bilingual("avril", "April"), Bilingual("mai", "May"), Bilingual("juin", "June"), Bilingual("juillet", "July"),
        Bilingual("août", "August"), Bilingual("septembre", "September"), Bilingual("octobre", "October"),
        Bilingual("novembre", "November"), Bilingual("décembre", "December"),
    ]
}
