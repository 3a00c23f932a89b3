import Foundation
import TestSupport
import Testing

@Suite("The demonstration of fragilities") struct DemonstrationTests {
    /// `VIGIE_RECORD=1 swift test --filter DemonstrationTests` writes the files again; that run fails, so that no other
    /// machine can pass by recording.
    @Test("Its files are what the seeded generator makes")
    func filesAreUpToDate() throws {
        let demonstration = try Demonstration()
        for (name, text) in demonstration.files.sorted(by: { $0.key < $1.key }) {
            let path = Demonstration.folder + "/" + name
            if ProcessInfo.processInfo.environment["VIGIE_RECORD"] != nil {
                try text.write(toFile: path, atomically: true, encoding: .utf8)
                Issue.record("recorded \(name): look at it, then run again without VIGIE_RECORD")
            } else {
                #expect((try? String(contentsOfFile: path, encoding: .utf8)) == text, "\(name) is stale")
            }
        }
    }

    @Test("Nobody can have one of its numbers: commune 000, and no number twice")
    func nobodyIsReal() throws {
        let registrations = try Demonstration().registrations
        #expect(registrations.allSatisfy { $0.dropFirst(7).hasPrefix("000") })
        #expect(Set(registrations).count == registrations.count)
    }

    /// On 31 December 2024, whoever is over 55 was born in 1968 or before.
    @Test("Its data mining targets people over 55 only, as the law has it")
    func legalAge() throws {
        let rows = try #require(try Demonstration().files["data-mining.csv"]).split(separator: "\n").dropFirst()
        let years = rows.compactMap { Int($0.split(separator: ";")[1].prefix(4)) }
        #expect(years.count == rows.count && years.count > 1000 && years.max() == 1968)
    }

    @Test("Another seed makes other people")
    func seeds() throws {
        let (first, second) = (try Demonstration(people: 50, seed: 1), try Demonstration(people: 50, seed: 2))
        #expect(first.files["epices.csv"] != second.files["epices.csv"])
        #expect(try Demonstration(people: 50, seed: 1).files == first.files)
    }
}
