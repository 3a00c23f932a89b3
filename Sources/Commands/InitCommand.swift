import DelimitedText
import Foundation
import Intake

/// `vigie init`: recognises the files of a folder and writes its descriptor.
enum InitCommand {
    static let description = CommandDescription(
        name: "init", summary: "recognise the files of a folder and write its datapackage.json",
        positionals: ["FOLDER"],
        options: [
            OptionDescription("force", "replace the descriptor that is there"),
            OptionDescription("encoding", value: "E", "utf-8 or windows-1252, instead of detecting it"),
            OptionDescription("delimiter", value: "D", "; , or tab, instead of detecting it"),
            OptionDescription("header", value: "N", "row of the header, instead of detecting it"),
        ],
        examples: ["vigie init data", "vigie init data --encoding windows-1252 --force"], run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        let folder = arguments.positionals[0]
        let path = folder + "/" + DataPackage.fileName
        let catalogue = try Home.located().layouts()
        if FileManager.default.fileExists(atPath: path), !arguments.has("force") {
            throw Failure(.cannotCreate, "\(path) is there already; --force replaces it")
        }
        for name in try FolderListing(folder: folder).skipped {
            terminal.say("\(name): skipped, it is a folder, a pipe or a device")
        }
        let recognitions = try catalogue.recognise(folder: folder, forcing: try overrides(arguments))
        guard !recognitions.isEmpty else {
            throw Failure(.noInput, "\(folder) holds no .csv, .tsv or .txt file (folders inside it are not searched)")
        }
        for recognition in recognitions { terminal.say(RecognitionSentence.text(recognition)) }
        let package = DataPackage(name: name(of: folder), resources: recognitions.map(\.resource))
        try write(try DescriptorFile.data(package), to: path)
        terminal.say("written: \(path)")
        return recognitions.allSatisfy(\.isComplete) ? .done : .findings
    }

    private static func overrides(_ arguments: Arguments) throws(Failure) -> TextFormOverrides {
        var overrides = TextFormOverrides()
        if let name = arguments["encoding"] {
            guard let encoding = TextEncoding(ianaName: name) else {
                throw .usage("--encoding is utf-8 or windows-1252", description)
            }
            overrides.encoding = encoding
        }
        if let text = arguments["delimiter"] {
            guard let byte = [";": UInt8(0x3B), ",": 0x2C, "tab": 0x09, "\t": 0x09][text] else {
                throw .usage("--delimiter is ';', ',' or tab", description)
            }
            overrides.delimiter = byte
        }
        if let text = arguments["header"] {
            guard let row = Int(text), (1...1_000_000).contains(row) else {
                throw .usage("--header takes a whole number from 1 to 1000000", description)
            }
            overrides.headerRecord = row
        }
        return overrides
    }

    /// A package name from the name of the folder.
    private static func name(of folder: String) -> String {
        let last = URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent.lowercased()
        let kept = last.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        return kept.isEmpty || last == "/" ? "data" : String(kept)
    }

    private static func write(_ data: Data, to path: String) throws(Failure) {
        do {
            try data.write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            let isFull = (error as? CocoaError)?.code == .fileWriteOutOfSpace
            throw Failure(
                isFull ? .inputOutput : .cannotCreate, "\(path) cannot be written: \(error.localizedDescription)")
        }
    }
}
