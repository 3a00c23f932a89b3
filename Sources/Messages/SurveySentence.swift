import Fragility
import Intake
import Surveys
import Words

/// The sentences of problems with the files of persons and territories. They name file, line and column, never a value: a
/// fault may stand in an identifier or in an answer.
public enum SurveySentence {
    static func fault(_ error: SurveyError) -> Fault {
        switch error {
        case .nothingToRead(let folder):
            Fault(
                .noInput,
                "\(folder)/datapackage.json has no resource with the role questionnaire, signals or territories")
        case .noKey(let resource):
            .usage(
                "--key is missing: resource \(resource) holds persons, who are joined by pseudonym; make a key with: "
                    + "openssl rand -hex 32 > key && chmod 600 key")
        case .tooManyRejects(let file, let rejected, let read, let limit, let first):
            Fault(
                .dataError,
                "\(file): \(rejected) of \(read) rows refused, more than \(PercentText.text(limit)); first: "
                    + "\(first.map { text($0).english } ?? ""); correct the file\(limit == 0 ? "" : ", or raise --max-rejects")"
            )
        case .tooManyTerritories(let file, let limit):
            Fault(.dataError, "\(file): more than \(limit) territories")
        case .description(let descriptor, let resource, let fault):
            Fault(.noInput, "\(descriptor), resource \(resource): \(text(fault))")
        case .missingIndicator(let file, let name):
            Fault(
                .noInput,
                "\(file): no field of the territories holds the indicator \"\(name)\", which "
                    + "\(FragilityDeclaration.fileName) uses")
        case .repeatedTool(let file, let first, let second, let tool):
            Fault(
                .noInput, "\(file): resources \(first) and \(second) are both of tool \(tool); keep one of them")
        case .twoTerritoryFiles(let file, let first, let second):
            Fault(
                .noInput, "\(file): resources \(first) and \(second) are both territories; keep one of them")
        }
    }

    /// What is wrong with the description of one file.
    private static func text(_ fault: SurveyError.DescriptionFault) -> String {
        switch fault {
        case .missingColumn(let holds):
            "no field \"holds\": \"\(holds.rawValue)\"; every file of persons needs it"
        case .repeatedColumn(let holds, let name):
            "two fields hold \(holds.rawValue)\(name.map { " " + $0 } ?? "")"
        case .noInstrument: "\"instrument\" is missing; write \"epices\" or the code of a declared table"
        case .unknownInstrument(let instrument, let known):
            "instrument \(instrument) has no table; known: \(known.joined(separator: ", ")); fill a template of "
                + "Datasets/instruments and name it in \(FragilityDeclaration.fileName)"
        case .unknownItem(let item, let instrument): "item \"\(item)\" is not in the questionnaire \(instrument)"
        case .missingItem(let item, let instrument): "no field for item \"\(item)\" of the questionnaire \(instrument)"
        case .noTerritories(let column):
            "the field \"\(column)\" holds codes of territories, and no resource has the role territories; add the file that "
                + "lists them, or leave \"holds\" out of the field"
        case .unknownGroup(let group): "group \(group) is not declared in \(FragilityDeclaration.fileName)"
        case .noTool: "\"tool\" is missing; write the code of a tool of \(FragilityDeclaration.fileName)"
        case .unknownTool(let tool, let known):
            "tool \(tool) is not declared in \(FragilityDeclaration.fileName); known: "
                + known.joined(separator: ", ")
        }
    }

    /// File, line, column and reason.
    public static func text(_ rejection: SurveyRejection) -> Bilingual {
        FieldPlace(rejection.file, line: rejection.line, column: rejection.column).opening(reason(rejection.problem))
    }

    /// Ends the sentence that names the place.
    public static func reason(_ problem: SurveyProblem) -> Bilingual {
        switch problem {
        case .fieldCount(let expected, let found):
            RejectionSentence.reason(.fieldCount(expected: expected, found: found))
        case .swallowed:
            Bilingual(
                "un champ contient des lignes entières ; des guillemets de trop ont fait un champ de plusieurs : ôter celui qui "
                    + "l'ouvre",
                "a field holds whole rows; stray quotes made one field of several: remove the quote that opens it")
        case .noIdentity:
            Bilingual(
                "vide, ou déclaré manquant ; sans lui une personne ne se distingue pas des autres",
                "empty or declared missing; a person cannot be told from others without it")
        case .nir(let problem): reason(problem)
        case .identity(let fault): reason(fault)
        case .otherBirth(let earlier):
            Bilingual(
                "le numéro d'inscription est celui de \(earlier.file), ligne \(earlier.line), qui a un autre jour de naissance et "
                    + "compte ; l'un des deux est faux",
                "the number of registration is that of \(earlier.file), line \(earlier.line), which has another day of birth and "
                    + "counts; one of the two is wrong")
        case .notADate:
            Bilingual(
                "ce n'est pas un jour de naissance ; AAAA-MM-JJ, JJ/MM/AAAA ou AAAAMMJJ attendu",
                "not a day of birth; AAAA-MM-JJ, JJ/MM/AAAA or AAAAMMJJ expected")
        case .notASex: Bilingual("ce n'est pas un sexe ; 1, 2, H ou F attendu", "not a sex; 1, 2, H or F expected")
        case .notAnAnswer(let accepted):
            Bilingual(
                "ce n'est pas une réponse de la question ; \(accepted.joined(separator: ", ")) ou rien attendu",
                "not an answer of this item; \(accepted.joined(separator: ", ")) or nothing expected")
        case .notYesOrNo:
            Bilingual(
                RejectionSentence.yesOrNo.french + " ; le reste peut être déclaré dans missingValues",
                RejectionSentence.yesOrNo.english + "; what else stands there can be declared in missingValues")
        case .notAState: known(AccompanimentState.allCases.map(\.rawValue))
        case .notAGIR: Bilingual("ce n'est pas un GIR de 1 à 6", "not a GIR from 1 to 6")
        case .unknownTerritory:
            Bilingual(
                "ce n'est pas un territoire du fichier des territoires", "not a territory of the file of territories")
        case .unknownCode:
            Bilingual(
                "ce n'est pas un code que \(FragilityDeclaration.fileName) déclare pour ce groupe",
                "not a code that \(FragilityDeclaration.fileName) declares for this group")
        case .duplicatedPerson(let line):
            Bilingual(
                "cette personne a déjà un questionnaire à la ligne \(line), qui compte",
                "this person has a questionnaire at line \(line) already, which counts")
        case .number(let problem): RejectionSentence.reason(problem)
        case .repeatedTerritory:
            Bilingual(
                "un territoire sans code, ou un code qui y est deux fois",
                "a territory without a code, or a code that appears twice")
        case .noDigest: Bilingual("aucun pseudonyme n'a pu être fait", "no pseudonym could be made")
        }
    }

    private static func known(_ states: [String]) -> Bilingual {
        let list = states.joined(separator: ", ")
        return Bilingual("ce n'est pas un état ; connus : \(list)", "not a state; known: \(list)")
    }

    private static func reason(_ fault: IdentityFault) -> Bilingual {
        switch fault {
        case .otherSex:
            Bilingual(
                "ce n'est pas le sexe que dit le numéro d'inscription ; l'un des deux est faux",
                "not the sex that the number of registration tells; one of the two is wrong")
        case .otherBirth:
            Bilingual(
                "ce ne sont pas l'année et le mois de naissance que dit le numéro d'inscription ; l'un des deux est faux",
                "not the year and month of birth that the number of registration tells; one of the two is wrong")
        case .unborn:
            Bilingual(
                "né après le jour de l'étude (referenceDate de \(FragilityDeclaration.fileName))",
                "born after the day of the study (referenceDate of \(FragilityDeclaration.fileName))")
        case .tooOld:
            Bilingual(
                "plus vieux le jour de l'étude que personne ne l'a été ; le siècle peut être faux",
                "older on the day of the study than anybody ever was; the century may be wrong")
        }
    }

    private static func reason(_ problem: NIRProblem) -> Bilingual {
        switch problem {
        case .length:
            Bilingual(
                "ce n'est pas un numéro d'inscription : 15 caractères attendus",
                "not a number of registration: 15 characters expected")
        case .noKey:
            Bilingual(
                "un numéro d'inscription sans les deux chiffres de sa clé ; les ajouter, ou décrire leur colonne par nir-key",
                "a number of registration without its two key digits; add them, or describe their column as nir-key")
        case .format:
            Bilingual(
                "ce n'est pas un numéro d'inscription : l'un de ses caractères n'y est pas permis",
                "not a number of registration: one of its characters is not allowed there")
        case .key:
            Bilingual(
                "les chiffres de la clé ne sont pas ceux du numéro d'inscription",
                "the key digits are not those of the number of registration")
        }
    }
}
