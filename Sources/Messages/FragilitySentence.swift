import Digests
import Fragility

/// The sentences of problems with what a study of fragilities declares: its file, its tables of questionnaires, its key.
enum FragilitySentence {
    static func fault(_ error: FragilityError) -> Fault {
        switch error {
        case .noDeclaration(let folder):
            Fault(
                .noInput,
                "\(folder) has no \(FragilityDeclaration.fileName), which declares tools, ages and paths; "
                    + "Datasets/demonstration-fragilites shows one")
        case .file(let error): DeclarationSentence.fault(error)
        }
    }

    static let making = "make one with: openssl rand -hex 32"

    static func fault(_ error: SecretKeyError) -> Fault {
        let message =
            switch error {
            case .file(let error): PrivateFileSentence.text(error, of: .key)
            case .empty(let file): "\(file): the key file is empty; \(making)"
            case .tooFewDifferent(let file, let different):
                "\(file): the key has only \(different) different bytes and can be guessed; \(making)"
            case .repeated(let file, let block):
                "\(file): the key repeats the same \(block) bytes and can be guessed; \(making)"
            case .tooShort(let file, let bytes):
                "\(file): a key of \(bytes) bytes is too short, \(SecretKey.minimumBytes) are needed; \(making)"
            }
        return Fault(.noInput, message)
    }

    static func fault(_ error: PseudonymKeyError) -> Fault {
        switch error {
        case .noDigest: Fault(.internalError, "OpenSSL cannot make a digest (HMAC-SHA-256)")
        case .isPublic:
            Fault(
                .noInput,
                "the key is that of the demonstration, which everybody has: pseudonyms made with it hide nobody; \(making)"
            )
        }
    }

    static func fault(_ error: CompositeError) -> Fault {
        let detail =
            switch error {
            case .noIndicator: "it names no indicator"
            case .invalidWeight(let indicator, let weight): "the weight of \(indicator) is \(weight), not positive"
            case .noLogarithm(let indicator, let value): "the logarithm of \(indicator) + 1 does not exist at \(value)"
            case .constant(let indicator): "\(indicator) has the same value everywhere; leave it out"
            case .tooFewTerritories(let count): "only \(count) territories have every indicator; three are needed"
            }
        return Fault(.dataError, "the composite of \(FragilityDeclaration.fileName) cannot be made: \(detail)")
    }

    static func fault(_ error: QuestionnaireError) -> Fault {
        if case .file(let error) = error, error.fault == .notFound {
            return Fault(
                .noInput, "\(error.file): no such table, though \(FragilityDeclaration.fileName) names it")
        }
        return Fault(.dataError, text(error))
    }

    private static func text(_ error: QuestionnaireError) -> String {
        switch error {
        case .file(let error): DeclarationSentence.text(error)
        case .unsafePath(let file):
            "\(FragilityDeclaration.fileName), instruments: \"\(file)\" is not a file below the folder; "
                + "put the table into the folder and give its path there"
        case .noSource(let file):
            "\(file): \"source\" is empty; a questionnaire is not scored without the source of its points"
        case .noVersion(let file): "\(file): \"version\" is empty; say which version of the instrument this is"
        case .noItems(let file): "\(file): no item is scored"
        case .noPoints(let file, let item, let answer):
            "\(file), item \"\(item)\": the answer \"\(answer)\" has no points; fill them from the source"
        case .tooManyDecimals(let file, let place, let value, let decimals):
            "\(file), \(place): \(value) has more than \(decimals) decimals; raise \"decimals\""
        case .repeatedItem(let file, let item): "\(file): item \"\(item)\" appears twice"
        case .repeatedAnswer(let file, let item, let answer):
            "\(file), item \"\(item)\": the answer \"\(answer)\" appears twice"
        case .noAnswers(let file, let item): "\(file), item \"\(item)\": no answer is declared"
        case .classesOutOfOrder(let file):
            "\(file): the bounds of the classes do not rise from the lowest possible score"
        case .scaleTooNarrow(let file): "\(file): scores leave the interval of \"scale\", or it has no width"
        case .emptyInterval(let file, let place): "\(file), \(place): two rising numbers are expected"
        }
    }
}
