/// The options that mean the same in every command that takes them, each described once.
enum SharedOptions {
    static let out = OptionDescription(
        "out", value: "DIR", "output folder; an existing report is replaced")
    static let language = OptionDescription(
        "lang", value: "L",
        "language of numbers, names and notes: fr or en (default: the notebook's, else fr; query and schemes: en)")
    static let parameter = OptionDescription(
        "set", value: "name=value", "a parameter of the notebook; may be repeated", isRepeated: true)
    static let lawValue = OptionDescription(
        "value", value: "NAME=V",
        "replace a legal parameter; SCHEME:NAME=V for one scheme of several; may be repeated", isRepeated: true)
    static let everywhere = OptionDescription(
        "everywhere", "try schemes of a sector on enterprises of every sector: a thought experiment")
    static let previousRate = OptionDescription(
        "previous-rate", value: "LO,HI",
        "bounds, in percent, of a rate of the year before that is unknown (default: amounts before capping)")
    static let csv = OptionDescription("csv", value: "FORMAT", "CSV format of tables: plain (default) or excel-fr")
    static let check = OptionDescription("check", "write nothing; exit 1 if the report in --out is out of date")
    static let manifestKey = OptionDescription(
        "manifest-key", value: "FILE",
        "secret key under which manifest.json tells files that were never released (HMAC); by default only their names")
    static let publishAnyway = OptionDescription(
        "publish-anyway", "publish though a file is cut, or has lost more than 20% since the report in --out")
    static let strict = OptionDescription(
        "strict", "publish nothing, and exit 1, where check has a finding, a file a warning, or a section is left out")
    static let seed = OptionDescription(
        "seed", value: "N", "seed of the random numbers, a whole number: the same gives the same bytes (default: 1)")
    static let schemeFile = OptionDescription(
        "scheme-file", value: "F", "your own scheme, a JSON file; may be repeated", isRepeated: true)

    /// Those of a command whose figures a register can tie to earlier ones.
    static let releases = [
        OptionDescription(
            "register", value: "FILE",
            "what was released before, of which these figures must not betray more; itself confidential (mode 600)"),
        OptionDescription("release", value: "NAME", "with --register: these figures are released, and added to it"),
        OptionDescription(
            "known", value: "FILE", "figures that others released, in the form of a register; may be repeated",
            isRepeated: true),
    ]

    static func notebook(default name: String) -> OptionDescription {
        OptionDescription("notebook", value: "F", "notebook to run, by path or by name (default: \(name))")
    }

    /// The notebook for which partial facts are made.
    static let notebookOfParts = OptionDescription(
        "for", value: "N", "the notebook: a file, or one that is shipped (default: rapport-annuel)")

    /// Those of a command that makes a report.
    static func report(notebook name: String) -> [OptionDescription] {
        [out, notebook(default: name), language, parameter, csv, check, publishAnyway, strict, manifestKey]
    }
}
