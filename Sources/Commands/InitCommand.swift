import Declarations
import Foundation
import Intake
import Messages

/// `vigie init`: recognises the files of a folder and writes its descriptor.
enum InitCommand {
    static let description = CommandDescription(
        name: "init", summary: "recognise the files of a folder and write its datapackage.json",
        positionals: ["FOLDER"],
        options: [OptionDescription("force", "replace the descriptor that is there")] + InitOptions.descriptions,
        examples: [
            "vigie init data", "vigie init data --encoding windows-1252 --force",
            "vigie init - < sinistres.csv > data/datapackage.json",
        ], run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        let catalogue = try InstalledData.located().layouts()
        let folder = arguments.positionals[0]
        if folder == Resource.standardInput { return try describeStandardInput(arguments, catalogue, terminal) }
        let path = folder + "/" + DataPackage.fileName
        if FileManager.default.fileExists(atPath: path), !arguments.has("force") {
            throw Fault(.cannotCreate, "\(path) already exists; --force replaces it")
        }
        for name in try FolderListing(folder: folder).skipped {
            terminal.say("\(name): skipped, it is a folder, a pipe or a device")
        }
        let recognitions = try catalogue.recognise(folder: folder, forcing: try InitOptions(arguments).overrides)
        guard !recognitions.isEmpty else {
            throw Fault(
                .noInput,
                "\(folder) holds no .csv, .tsv or .txt file, plain or .gz (folders inside it are not searched)")
        }
        for recognition in recognitions { terminal.say(RecognitionSentence.text(recognition)) }
        let package = DataPackage(name: DataPackage.name(of: folder), resources: recognitions.map(\.resource))
        try DescriptorFile.write(package, to: path)
        terminal.say("written: \(path)")
        return recognitions.allSatisfy(\.canBeRead) ? .done : .findings
    }

    /// The descriptor of the standard input goes to standard output: there is no folder to write it to.
    private static func describeStandardInput(
        _ arguments: Arguments, _ catalogue: LayoutCatalogue, _ terminal: Terminal
    ) throws -> ExitCode {
        let input = try catalogue.recogniseStandardInput(forcing: try InitOptions(arguments).overrides)
        terminal.say(RecognitionSentence.text(input.recognition))
        let package = DataPackage(name: "standard-input", resources: [input.recognition.resource])
        try terminal.write(String(decoding: try DescriptorFile.data(package), as: UTF8.self))
        return input.recognition.canBeRead ? .done : .findings
    }
}
