import Declarations
import Messages
import Schemes
import Words

extension SchemeCatalogue {
    /// The schemes that are shipped and those of `--scheme-file`, with the values that `--value` replaces.
    init(_ arguments: Arguments, _ home: InstalledData) throws(Fault) {
        self.init(home.schemes, files: arguments.all("scheme-file"), replacing: try arguments.lawValues())
    }
}

extension Arguments {
    /// What `--value` gives to values of law, in its order: of every scheme asked for, or of the one that is named.
    func lawValues() throws(Fault) -> [LawValue] {
        var values: [LawValue] = []
        for text in all("value") {
            let sentence = "--value takes NAME=NUMBER, or SCHEME:NAME=NUMBER, not \(text)"
            let (name, digits) = try Self.pair(text, sentence)
            guard let number = Double(digits), number.isFinite else { throw .usage(sentence) }
            let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2 || !name.contains(":") else { throw .usage(sentence) }
            let value = LawValue(of: parts.count == 2 ? parts[0] : nil, name: parts[parts.count - 1], number: number)
            guard !values.contains(where: { $0.name == value.name && $0.overlaps(value) }) else {
                throw .usage(
                    "--value gives \(value.name) twice; keep one, or name the scheme of each: SCHEME:NAME=NUMBER")
            }
            values.append(value)
        }
        return values
    }

    /// The bounds of `--previous-rate`, in percent; nil where none are given.
    func previousRate() throws(Fault) -> ClosedRange<Double>? {
        guard let text = self["previous-rate"] else { return nil }
        let ends = text.split(separator: ",").compactMap { Double($0) }
        guard ends.count == 2, text.split(separator: ",").count == 2, ends[0] >= 0, ends[0] <= ends[1], ends[1] <= 1000
        else {
            throw .usage("--previous-rate takes the lowest and the highest rate in percent, such as 1.5,4, not \(text)")
        }
        return ends[0]...ends[1]
    }

    /// The day of `--on`; nil where none is given.
    func lawDay() throws(Fault) -> Day? {
        guard let text = self["on"] else { return nil }
        guard let day = Day(text) else { throw .usage("\(text) is not a day written 2025-05-01") }
        return day
    }
}
