import Declarations
import Facts
import Foundation
import Indicators
import Intake
import Messages
import Outputs
import Statistics
import Surveys
import Testing

/// What ends a run has a kind, by which a scheduler decides, and a sentence.
@Suite("Faults") struct FaultTests {
    @Test("A fault stays what it is")
    func aFaultStaysWhatItIs() {
        let fault = Fault(.locked, "busy")
        #expect(Fault(fault) == fault)
    }

    @Test(
        "Errors of a module are of the kind that says who can mend them",
        arguments: [
            (IntakeError.noDescriptor(folder: "data") as any Error & Sendable, Fault.Kind.noInput),
            (IntakeError.duplicatedColumn(file: "a.csv", column: "CTN", line: 2), .dataError),
            (IntakeError.tooManyDimensions([.ctn, .region]), .usage),
            (IntakeError.text(.readFailed(file: "a.csv", errno: 5)), .inputOutput),
            (IntakeError.text(.fileChanged(file: "a.csv")), .inputOutput),
            (IntakeError.text(.unsupportedEncoding(file: "a.csv", name: "ebcdic")), .unavailable),
            (ParameterError.noEntry(parameter: "bornes", entry: "x", year: 2024), .dataError),
            (
                ParameterError.wrongEntry(
                    parameter: "secret-statistique", entry: "persons minimum", year: 1951,
                    expected: "a whole number from 1", found: 2.5), .dataError
            ),
            (SurveyError.noKey(resource: "epices"), .usage),
            (SurveyError.description(descriptor: "d.json", resource: "epices", fault: .noTool), .noInput),
            (QuestionError.noIndicator, .usage),
            (ExpressionError.malformed("X("), .usage),
            (OutputError.locked(path: "out"), .locked),
            (OutputError.cannotCreate(path: "out", errno: 13), .cannotCreate),
            (OutputError.cannotCreate(path: "out", errno: ENOSPC), .inputOutput),
            (StatisticsError.invalidLevel(2), .internalError),
        ])
    func kinds(_ error: any Error & Sendable, _ kind: Fault.Kind) {
        let fault = Fault(error)
        #expect(fault.kind == kind, "\(fault.text)")
        #expect(!fault.text.contains("unexpected"), "\(fault.text)")
    }

    @Test("Where a volume is mounted, a folder inside it is advised; any other error is only told")
    func mounted() {
        let advice = "give --out a folder inside it, for example out/report"
        for code in [EBUSY, EXDEV] {
            let fault = Fault(OutputError.swapFailed(path: "out", errno: code))
            #expect(fault.kind == .cannotCreate && fault.text.hasSuffix(advice), "\(fault.text)")
        }
        #expect(!Fault(OutputError.swapFailed(path: "out", errno: EACCES)).text.contains("volume"))
    }

    @Test("An error of the system says which file it is about")
    func foreign() {
        let error = CocoaError(.fileReadNoPermission, userInfo: ["NSFilePath": "/secret/a.csv"])
        let fault = Fault(error)
        #expect(fault.kind == .noInput && fault.text.hasPrefix("/secret/a.csv: "))
        struct Unheard: Error {}
        #expect(Fault(Unheard()) == Fault(.internalError, "unexpected error: Unheard()"))
    }
}
