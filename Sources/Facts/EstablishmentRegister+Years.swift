/// The establishments of one year, by their numbers.
struct YearColumn: Sendable {
    struct Entry: Sendable {
        /// Place among the profiles of the register.
        let profile: UInt32
        /// Fingerprint of the amounts.
        let print: UInt32
    }

    /// 0 where an establishment is absent, else its profile plus one.
    private var profiles: [UInt32] = []
    private var prints: [UInt32] = []
    /// Establishments with several keys in the year, such as several codes risque.
    private var more: [Int: [Entry]] = [:]
    /// Establishments that are there.
    private(set) var count = 0

    /// The first row of an establishment.
    func entry(_ number: Int) -> Entry? {
        guard number < profiles.count, profiles[number] > 0 else { return nil }
        return Entry(profile: profiles[number] - 1, print: prints[number])
    }

    /// The rows of an establishment after the first.
    func others(_ number: Int) -> [Entry] { more.isEmpty ? [] : more[number] ?? [] }

    /// Notes the first row of an establishment.
    mutating func set(_ number: Int, _ entry: Entry) {
        while profiles.count <= number {
            profiles.append(0)
            prints.append(0)
        }
        profiles[number] = entry.profile + 1
        prints[number] = entry.print
        count += 1
    }

    /// Notes another row of an establishment that has one.
    mutating func append(_ number: Int, _ entry: Entry) { more[number, default: []].append(entry) }
}
