import Fragility
import Intake
import TestSupport
import Testing

@testable import Surveys

@Suite("People whose identities are nearly the same") struct NearIdentitiesTests {
    /// The number of registration of a person with another order number, and its key digits.
    private func registration(_ person: Int, order: String) -> String {
        let number = String(StudyFolder.registrations[person].prefix(10)) + order
        let key = 97 - (Int(number) ?? 0) % 97
        return number + (key < 10 ? "0" : "") + String(key)
    }

    /// Numbers of the folder follow one another, as those of people who were born one after the other: every two of the
    /// same tens differ by one digit. Days of birth tell these people apart here.
    private func folder() -> StudyFolder {
        var folder = StudyFolder()
        let rows = (0..<20).map { person in
            StudyFolder.row(person).replacing("1980-01-15", with: "1980-01-\(person + 10)")
        }
        folder.files["epices.csv"] = ([StudyFolder.header] + rows).joined(separator: "\n") + "\n"
        folder.files["signaux.csv"] =
            "NIR;Naissance;Sexe;GIR;Repéré\n"
            + (0..<20).map { "\(StudyFolder.registrations[$0]);\($0 + 10)/01/1980;1;5;oui\n" }.joined()
        return folder
    }

    @Test("People born on different days are none; the same people in two files neither")
    func none() throws {
        #expect(try folder().read().nearIdentities.isEmpty)
        #expect(try People(folder().read().readings.map(\.file)).persons.count == 20)
    }

    @Test("One digit of the order number, its key digits made again: one person becomes two, and both places are told")
    func oneDigit() throws {
        var changed = folder()
        // 001 becomes 901.
        changed.change("signaux.csv", StudyFolder.registrations[0], registration(0, order: "901"))
        for workers in [1, 8] {
            let read = try changed.read(workers: workers)
            #expect(
                read.nearIdentities == [
                    NearIdentities(
                        first: SurveyPlace(file: "epices.csv", line: 2),
                        second: SurveyPlace(file: "signaux.csv", line: 2))
                ])
            #expect(read.hasUnexplainedPairs, "one pair of twenty people is more than twins are")
        }
    }

    @Test("Two digits are another person")
    func twoDigits() throws {
        var changed = folder()
        changed.change("signaux.csv", StudyFolder.registrations[0], registration(0, order: "991"))
        #expect(try changed.read().nearIdentities.isEmpty)
    }

    @Test("The same number with another day of birth is refused, and names the row that counts, of any file")
    func otherDay() throws {
        var changed = folder()
        changed.change("signaux.csv", ";12/01/1980;", ";21/01/1980;")
        let reading = try #require(try changed.read(maximumRejects: 1).readings.last)
        let place = SurveyPlace(file: "epices.csv", line: 4)
        #expect(
            reading.rejections == [
                SurveyRejection(file: "signaux.csv", line: 4, column: "NIR", problem: .otherBirth(place))
            ])
        #expect(reading.tally.kept == 19 && reading.tally.rejected == 1)
        var within = folder()
        within.files["epices.csv", default: ""] += StudyFolder.row(0).replacing("1980-01-15", with: "1980-01-11") + "\n"
        #expect(
            try within.read(maximumRejects: 1).readings[0].rejections.map(\.problem)
                == [.otherBirth(SurveyPlace(file: "epices.csv", line: 2))])
    }

    /// Sixty people; those of one day have order numbers 220 and 440 apart, which differ by two digits or more.
    @Test("One pair among more than fifty people is what twins explain")
    func twins() throws {
        func row(_ order: Int, day: Int) -> String {
            let number = "1800102000" + String(order + 1000).dropFirst()
            let key = 97 - (Int(number) ?? 0) % 97
            return "\(number)\(key < 10 ? "0" : "")\(key);\(day)/01/1980;1;5;oui\n"
        }
        var folder = folder()
        let people = (1...60).map { row(11 * $0, day: $0 % 20 + 10) }
        folder.files["signaux.csv"] = "NIR;Naissance;Sexe;GIR;Repéré\n" + people.joined() + row(12, day: 11)
        let read = try folder.read()
        #expect(read.nearIdentities.map(\.second.line) == [62] && read.nearIdentities.map(\.first.line) == [2])
        #expect(!read.hasUnexplainedPairs)
    }
}
