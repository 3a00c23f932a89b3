import Foundation
import Fragility
import TestSupport
import Testing

@Suite("Persons and pseudonyms") struct PersonsTests {
    private func nir(_ text: String) -> Result<NIR, NIRProblem> { NIR.read(Array(text.utf8)) }

    /// Vectors of python-stdnum (`stdnum.fr.nir`) and one key made by hand: 97 - (2550814168025 mod 97) = 38.
    @Test(
        "Key digits, Corsica included",
        arguments: [
            "2 95 10 99 126 111 93", "295109912611193", "253072B07300470", "253072b07300470", "253072A07300443",
            "255081416802538",
        ])
    func validNumbers(text: String) {
        #expect(throws: Never.self) { try nir(text).get() }
    }

    @Test(
        "Refused numbers",
        arguments: [
            ("295109912611199", NIRProblem.key), ("253072C07300443", .format), ("253072A07300470", .key),
            ("2951099126111", .noKey), ("29510991261119", .length), ("", .length), ("9951099126111934", .length),
            ("995109912611193", .format), ("29510991261119X", .format),
        ])
    func refusedNumbers(text: String, problem: NIRProblem) {
        #expect(throws: problem) { try nir(text).get() }
    }

    @Test("Days of birth in three forms, and days that do not exist")
    func birthDates() {
        func number(_ text: String) -> Int32? { BirthDate.read(Array(text.utf8))?.number }
        #expect(number("1953-07-04") == 19_530_704)
        #expect(number("04/07/1953") == 19_530_704)
        #expect(number("19530704") == 19_530_704)
        #expect(number("29/02/2000") == 20_000_229)
        for text in ["29/02/1900", "1953-13-01", "04.07.1953", "4/7/1953", "1953", "", "04/07-1953"] {
            #expect(number(text) == nil, "\(text)")
        }
    }

    @Test("Age in completed years")
    func ages() throws {
        let birth = try #require(BirthDate.read(Array("1999-07-15".utf8)))
        func age(_ day: String) -> Int? { BirthDate.read(Array(day.utf8)).flatMap(birth.age) }
        #expect(age("2025-07-14") == 25 && age("2025-07-15") == 26 && age("1999-07-14") == nil)
        #expect(age("1999-07-15") == 0, "born on the day of the study")
    }

    @Test("One person written in several ways has one pseudonym; another key, number, day or sex gives another")
    func pseudonyms() throws {
        let folder = try TemporaryFolder()
        let key = try Self.key(in: folder, named: "a", letter: "a")
        func pseudonym(
            _ nir: String = "253072A07300443", _ birth: String = "1953-07-04", _ sex: String = "F",
            key: PseudonymKey
        ) throws -> Pseudonym {
            let identity = Identity(
                nir: try NIR.read(Array(nir.utf8)).get(), birth: try #require(BirthDate.read(Array(birth.utf8))),
                sex: try #require(Sex.read(Array(sex.utf8))))
            return try #require(key.pseudonym(identity))
        }
        let person = try pseudonym(key: key)
        #expect(try pseudonym("2 53 07 2a 073 004 43", "04/07/1953", "2", key: key) == person)
        #expect(try pseudonym("253072B07300470", key: key) != person)
        #expect(try pseudonym("253072A07300443", "1953-07-05", key: key) != person)
        #expect(try pseudonym("253072A07300443", "1953-07-04", "H", key: key) != person)
        let other = try Self.key(in: folder, named: "b", letter: "b")
        #expect(try pseudonym(key: other) != person)
        #expect(other.identifier != key.identifier && key.identifier.count == 8)
    }

    /// A key that differs from that of another first letter.
    private static func text(_ letter: Character) -> String { "\(letter)f1cb06d9e7a325880e6d1a92b74c35f6b3d9c24" }

    static func key(in folder: TemporaryFolder, named name: String, letter: Character) throws -> PseudonymKey {
        try folder.write(text(letter) + "\n", to: name)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder.path + "/" + name)
        return try PseudonymKey(file: folder.path + "/" + name)
    }
}
