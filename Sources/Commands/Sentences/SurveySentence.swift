import Fragility
import Intake
import Surveys

/// The sentences of problems with the files of persons and territories. They name file, line and column, never a value: a
/// fault may stand in an identifier or in an answer.
enum SurveySentence {
    static func failure(_ error: SurveyError) -> Failure {
        switch error {
        case .intake(let error): IntakeSentence.failure(error)
        case .nothingToRead(let folder):
            Failure(
                .noInput,
                "\(folder)/datapackage.json has no resource with the role questionnaire, signals or territories")
        case .noKey(let resource):
            Failure.usage(
                "--key is missing: resource \(resource) holds persons, who are joined by pseudonym; make a key with: "
                    + "openssl rand -hex 32 > key && chmod 600 key", FragilityCommand.description)
        case .tooManyRejects(let file, let rejected, let read, let limit, let first):
            Failure(
                .dataError,
                "\(file): \(rejected) of \(read) rows refused, more than \(PercentText.text(limit)); first: "
                    + "\(first.map(text) ?? ""); correct the file\(limit == 0 ? "" : ", or raise --max-rejects")")
        case .tooManyTerritories(let file, let limit):
            Failure(.dataError, "\(file): more than \(limit) territories")
        default: Failure(.noInput, descriptor(error))
        }
    }

    private static func descriptor(_ error: SurveyError) -> String {
        switch error {
        case .missingColumn(let file, let resource, let holds):
            "\(file), resource \(resource): no field \"holds\": \"\(holds.rawValue)\"; every file of persons needs it"
        case .repeatedColumn(let file, let resource, let holds, let name):
            "\(file), resource \(resource): two fields hold \(holds.rawValue)\(name.map { " " + $0 } ?? "")"
        case .noInstrument(let file, let resource):
            "\(file), resource \(resource): \"instrument\" is missing; write \"epices\" or the code of a declared table"
        case .unknownInstrument(let file, let resource, let instrument, let known):
            "\(file), resource \(resource): instrument \(instrument) has no table; known: "
                + "\(known.joined(separator: ", ")); fill a template of Datasets/instruments and name it in "
                + FragilityDeclaration.fileName
        case .unknownItem(let file, let resource, let item, let instrument):
            "\(file), resource \(resource): item \"\(item)\" is not in the questionnaire \(instrument)"
        case .missingItem(let file, let resource, let item, let instrument):
            "\(file), resource \(resource): no field for item \"\(item)\" of the questionnaire \(instrument)"
        case .unknownGroup(let file, let resource, let group):
            "\(file), resource \(resource): group \(group) is not declared in \(FragilityDeclaration.fileName)"
        case .missingIndicator(let file, let name):
            "\(file): no field of the territories holds the indicator \"\(name)\", which "
                + "\(FragilityDeclaration.fileName) uses"
        default: tool(error)
        }
    }

    private static func tool(_ error: SurveyError) -> String {
        switch error {
        case .noTool(let file, let resource):
            "\(file), resource \(resource): \"tool\" is missing; write the code of a tool of "
                + FragilityDeclaration.fileName
        case .unknownTool(let file, let resource, let tool, let known):
            "\(file), resource \(resource): tool \(tool) is not declared in \(FragilityDeclaration.fileName); known: "
                + known.joined(separator: ", ")
        case .repeatedTool(let file, let first, let second, let tool):
            "\(file): resources \(first) and \(second) are both of tool \(tool); keep one of them"
        case .twoTerritoryFiles(let file, let first, let second):
            "\(file): resources \(first) and \(second) are both territories; keep one of them"
        default: "unexpected error: \(error)"
        }
    }

    static func text(_ rejection: SurveyRejection) -> String {
        let column = rejection.column.map { ", column \"\($0)\"" } ?? ""
        return "\(rejection.file), line \(rejection.line)\(column): \(reason(rejection.problem))"
    }

    static func reason(_ problem: SurveyProblem) -> String {
        switch problem {
        case .fieldCount(let expected, let found):
            "\(found) fields where the header has \(expected); a delimiter is missing or too many, or a quote is"
        case .nir(let problem): reason(problem)
        case .notADate: "not a day of birth; AAAA-MM-JJ, JJ/MM/AAAA or AAAAMMJJ expected"
        case .notASex: "not a sex; 1, 2, H or F expected"
        case .notAnAnswer(let accepted):
            "not an answer of this item; \(accepted.joined(separator: ", ")) or nothing expected"
        case .notYesOrNo: "neither oui nor non"
        case .notAState:
            "not a state; known: \(AccompanimentState.allCases.map(\.rawValue).joined(separator: ", "))"
        case .notAGIR: "not a GIR from 1 to 6"
        case .unknownTerritory: "not a territory of the file of territories"
        case .unknownCode: "not a code that \(FragilityDeclaration.fileName) declares for this group"
        case .duplicatedPerson(let line): "this person has a questionnaire at line \(line) already, which counts"
        case .notANumber: "not a number"
        case .repeatedTerritory: "a territory without a code, or a code that stands twice"
        case .noDigest: "no pseudonym could be made"
        }
    }

    private static func reason(_ problem: NIRProblem) -> String {
        switch problem {
        case .length: "not a number of registration: 15 characters expected"
        case .noKey:
            "a number of registration without its two key digits; add them, or describe their column as nir-key"
        case .format: "not a number of registration: a character stands where none can"
        case .key: "the key digits are not those of the number of registration"
        }
    }
}
