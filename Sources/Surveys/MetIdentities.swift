import Fragility

/// Where a row stands.
public struct SurveyPlace: Sendable, Hashable {
    /// Path inside the folder.
    public let file: String
    /// Physical line on which the row starts.
    public let line: Int
}

/// Two rows whose people are born on the same day and have numbers of registration that differ by one character: twins, or
/// one person who counts twice. Which of the two cannot be told from the files.
public struct NearIdentities: Sendable, Hashable {
    /// The row that was read first.
    public let first: SurveyPlace
    /// The other one.
    public let second: SurveyPlace
}

/// The identities of the files of a folder, compared while these are read and then forgotten.
struct MetIdentities {
    private var met: [UInt64: Met] = [:]

    private struct Met {
        let trace: IdentityTrace
        let place: SurveyPlace
        /// How many people were met before.
        let order: Int
    }

    /// People with different numbers of registration.
    var count: Int { met.count }

    /// Keeps the identity of a row, unless an earlier one has its number of registration and another day of birth: the place
    /// of that one is then the result. Of a provisional number nothing is known for certain.
    mutating func note(_ trace: IdentityTrace, at place: SurveyPlace) -> SurveyPlace? {
        guard let earlier = met[trace.number] else {
            met[trace.number] = Met(trace: trace, place: place, order: met.count)
            return nil
        }
        return earlier.trace.birth == trace.birth || trace.isProvisional ? nil : earlier.place
    }

    /// Pairs of people who may be one, in the order in which the files name the second.
    func near() -> [NearIdentities] {
        let people = met.values.sorted { ($0.trace.birth, $0.trace.number) < ($1.trace.birth, $1.trace.number) }
        var pairs: [(Met, Met)] = []
        var start = 0
        for index in people.indices
        where index + 1 == people.count || people[index].trace.birth != people[index + 1].trace.birth {
            pairs += Self.near(people[start...index])
            start = index + 1
        }
        return pairs.map { $0.order < $1.order ? ($0, $1) : ($1, $0) }
            .sorted { ($0.1.order, $0.0.order) < ($1.1.order, $1.0.order) }
            .map { NearIdentities(first: $0.place, second: $1.place) }
    }

    /// Pairs among people born on one day: without one character their numbers are the same.
    private static func near(_ people: ArraySlice<Met>) -> [(Met, Met)] {
        guard people.count > 1 else { return [] }
        return IdentityTrace.places.flatMap { place in
            let sorted = people.map { (number: $0.trace.number(without: place), person: $0) }
                .sorted { ($0.number, $0.person.order) < ($1.number, $1.person.order) }
            return zip(sorted, sorted.dropFirst()).filter { $0.number == $1.number }.map { ($0.person, $1.person) }
        }
    }
}
