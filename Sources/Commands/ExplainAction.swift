import Comparison
import Declarations
import Intake
import Messages
import Quality
import Schemes
import Studies

/// `vigie schemes explain`: which enterprise, which scheme and which law the options name.
struct ExplainAction {
    private let catalogue: SchemeCatalogue
    private let words: SchemeWords
    private let home: InstalledData

    init(_ catalogue: SchemeCatalogue, _ words: SchemeWords, _ home: InstalledData) {
        (self.catalogue, self.words, self.home) = (catalogue, words, home)
    }

    func run(_ name: String?, _ arguments: Arguments, _ terminal: Terminal) throws {
        guard let id = arguments["enterprise"] else { throw Fault.usage("--enterprise is missing") }
        if let folder = arguments["portfolio"] {
            for text in try portfolio(folder, id, name, arguments) { try terminal.write(text) }
            return
        }
        let scheme = try catalogue.scheme(name)
        let explanation = SchemeExplanation(scheme, words, try settings([], 0, arguments).circumstances)
        guard let file = arguments["enterprises"] else {
            try terminal.write(try explanation.text(example: id, of: catalogue))
            return
        }
        let enterprise = try enterprise(id, in: try EnterpriseFile(file), file, terminal)
        try terminal.write(try text(explanation, enterprise, arguments))
    }

    private func portfolio(_ folder: String, _ id: String, _ name: String?, _ arguments: Arguments) throws -> [String] {
        guard let year = arguments["year"].flatMap({ Int($0) }) else { throw Fault.usage("--year Y is missing") }
        let settings = try settings([name ?? CompareSettings.all], year, arguments)
        let explanation = try PortfolioExplanation(
            of: id, in: folder, settings, catalogue, home: home, options: try ReadingOptions(arguments), words: words)
        return explanation.texts
    }

    /// What the options give beside the enterprise.
    private func settings(_ schemes: [String], _ year: Int, _ arguments: Arguments) throws -> CompareSettings {
        var settings = CompareSettings(schemes: schemes, year: year)
        (settings.isEverywhere, settings.previousRate) = (arguments.has("everywhere"), try arguments.previousRate())
        return settings
    }

    /// The enterprise asked for; what is wrong with the others is said, and stops nothing.
    private func enterprise(
        _ id: String, in known: EnterpriseFile, _ file: String, _ terminal: Terminal
    ) throws -> Enterprise {
        guard let enterprise = try known.enterprise(id) else {
            throw SchemeError.unknownEnterprise(id: id, place: file, known: known.ids)
        }
        for doubt in EnterpriseDoubts(try catalogue.all()).sentences(enterprise, place: known.place(of: id)) {
            terminal.say(doubt)
        }
        for fault in known.faults(besides: id) { terminal.say("not read: \(SchemeSentence.fault(fault).text)") }
        return enterprise
    }

    private func text(
        _ explanation: SchemeExplanation, _ enterprise: Enterprise, _ arguments: Arguments
    ) throws -> String {
        if let day = try arguments.lawDay() { return try explanation.text(enterprise, on: day) }
        guard let year = arguments["year"].flatMap({ Int($0) }) else {
            throw Fault.usage("--on DAY or --year Y is missing")
        }
        return try explanation.text(enterprise, during: year)
    }
}
