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
    /// What `--value` gives to values of law, in its order.
    func lawValues() throws(Fault) -> [LawValue] {
        var values: [LawValue] = []
        for text in all("value") {
            let sentence = "--value takes NAME=NUMBER, not \(text)"
            let (name, digits) = try Self.pair(text, sentence)
            guard let number = Double(digits), number.isFinite else { throw .usage(sentence) }
            values.append(LawValue(name: name, number: number))
        }
        return values
    }

    /// The day of `--on`; nil where none is given.
    func lawDay() throws(Fault) -> Day? {
        guard let text = self["on"] else { return nil }
        guard let day = Day(text) else { throw .usage("\(text) is not a day written 2025-05-01") }
        return day
    }
}
