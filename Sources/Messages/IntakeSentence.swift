import DelimitedText
import Facts
import Intake
import Words

/// The sentences of problems with a folder, its descriptor and its columns.
enum IntakeSentence {
    static func fault(_ error: IntakeError) -> Fault {
        switch error {
        case .noDescriptor(let folder):
            Fault(.noInput, "\(folder) has no datapackage.json; write one with: vigie init \(folder)")
        case .notAFolder(let path): Fault(.noInput, "\(path): no such folder")
        case .declaration(let error): Fault(.noInput, DeclarationSentence.text(error))
        case .badDescriptor(let file, let place, let detail):
            Fault(.noInput, "\(file)\(place.isEmpty ? "" : ", \(place)"): \(detail)")
        case .cannotWrite(let path, let isFull, let reason):
            Fault(isFull ? .inputOutput : .cannotCreate, "\(path) cannot be written: \(reason)")
        case .unsafePath(let file, let resource, let path):
            Fault(
                .noInput,
                "\(file), resource \(resource): path \"\(path)\" leaves the folder; only relative paths below it are read"
            )
        case .missingFile(let descriptor, let resource, let file):
            Fault(.noInput, "\(file): no such file, though \(descriptor) names it (resource \(resource))")
        case .partsDiffer(let first, let second, let resource):
            Fault(
                .dataError,
                "\(first) and \(second) are read as one, and their datapackage.json \(differing(resource)); make them alike, or "
                    + "give one of the two another name")
        case .filesDiffer(let resource, let first, let second):
            Fault(
                .dataError,
                "\(first) and \(second) are parts of resource \(resource), and do not have the same columns or the same state "
                    + "(\"observed\"); give one of them another name in its datapackage.json")
        case .noResourceRead(let folder):
            Fault(
                .noInput,
                "\(folder)/datapackage.json has no resource with a role that is read; complete \"vigie\".\"role\"")
        case .text(let error): TextSentence.fault(error)
        case .missingColumn(let file, let column, let nearest, let line):
            Fault(
                .dataError,
                "\(file), line \(line): no column \"\(column)\"\(nearest.map { "; the nearest is \"\($0)\"" } ?? ""); "
                    + (TwiceEncoded.sentence([nearest].compactMap(\.self))
                        ?? "if the file calls it so, correct the name in datapackage.json, or run vigie init --force; if "
                        + "it lacks it, get the file again"))
        case .headerIsData(let file, let line):
            Fault(
                .dataError,
                "\(file), line \(line): a row of data is found where the names of the columns are expected; put a row of "
                    + "names above it")
        case .duplicatedColumn(let file, let column, let line):
            Fault(.dataError, "\(file), line \(line): column \"\(column)\" appears twice; rename one of them")
        case .noYear(let resource, let file):
            Fault(
                .dataError,
                "\(file): no year; add \"constants\": {\"year\": 2024} to \"vigie\" of resource \(resource) "
                    + "in datapackage.json")
        case .unknownStandardInput(let recognition):
            Fault(
                .dataError,
                RecognitionSentence.text(recognition) + "\nput the descriptor that 'vigie init -' prints into a "
                    + "folder, complete it, and name the folder")
        case .unsettledMark(let mark, let file, let line):
            Fault(.dataError, "\(file), line \(line): " + RecognitionSentence.text(mark))
        case .tooManyDimensions(let dimensions):
            Fault(.usage, "more than sixteen dimensions at once: \(dimensions.map(\.rawValue).joined(separator: ", "))")
        case .tooManyRejects(_, let file, let rejected, let read, let limit, let first):
            Fault(
                .dataError,
                "\(file): \(rejected) of \(read) rows refused, more than \(PercentText.text(limit)); "
                    + "first: \(first.map { RejectionSentence.text($0).english } ?? ""); correct the file, or raise --max-rejects"
            )
        case .severalStates(let file, let first, let second, let line):
            Fault(
                .dataError,
                "\(file), line \(line): a row of the state of \(second), after rows of the state of \(first); the same "
                    + "cases would count twice: keep one state in the file")
        case .damagedIdentifiers(let first, let count, let read):
            Fault(.dataError, "\(RejectionSentence.text(first).english) (\(count) of \(read) rows)")
        case .releaseWithoutStatement(let descriptor, let resource):
            Fault(
                .dataError,
                "\(descriptor), resource \(resource): its rows are single persons and \"secrecy\" is \"published\"; add "
                    + "\"secrecyStatement\" (who released them, and where), or write \"secrecy\": \"persons\"")
        case .layout(let file, let detail): Fault(.noInput, "\(file): \(detail)")
        case .parameters(let detail): Fault(.noInput, detail)
        }
    }

    private static func differing(_ resource: String?) -> String {
        resource.map { "describe resource \($0) otherwise" } ?? "declare other dimensions or indicators"
    }
}
