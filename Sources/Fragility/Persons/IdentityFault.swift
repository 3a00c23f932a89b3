/// Why the parts of an identity cannot be those of one person of the study.
public enum IdentityFault: Error, Sendable, Hashable {
    /// The number of registration tells the other sex.
    case otherSex
    /// The number of registration tells another year or month of birth.
    case otherBirth
    /// The person is born after the day of the study.
    case unborn
    /// The person is older than anybody ever was on the day of the study.
    case tooOld
}

extension Identity {
    /// The longest life that is known: Jeanne Calment, 122 years in 1997.
    static let oldestAge = 122

    /// What is wrong with the identity by itself, on the day of the study; nil where nothing is.
    ///
    /// The number of registration repeats the sex, the year of the century and the month: a slip in one of the columns makes
    /// another person of somebody. Source: INSEE, number of registration in the RNIPP.
    public func fault(on day: BirthDate) -> IdentityFault? {
        if let told = nir.sex, told != sex { return .otherSex }
        if let year = nir.yearOfCentury, year != birth.year % 100 { return .otherBirth }
        if let month = nir.month, month != birth.month { return .otherBirth }
        guard let age = birth.age(on: day) else { return .unborn }
        return age > Self.oldestAge ? .tooOld : nil
    }
}

extension NIR {
    /// Male 1, female 2; nil for a provisional number, of a civil status that is not established yet.
    var sex: Sex? { isProvisional ? nil : Sex(rawValue: characters[0]) }

    /// Of the birth, from 0 to 99; nil for a provisional number.
    var yearOfCentury: Int? { isProvisional ? nil : twoDigits(at: 1) }

    /// Of the birth, from 1 to 12; nil for a provisional number, and for one given without the month of birth (20 and above).
    var month: Int? {
        let month = twoDigits(at: 3)
        return isProvisional || !(1...12).contains(month) ? nil : month
    }

    private func twoDigits(at place: Int) -> Int {
        Int(characters[place] - 0x30) * 10 + Int(characters[place + 1] - 0x30)
    }
}
