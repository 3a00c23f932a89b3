import Messages
import Reports
import Words

extension Arguments {
    /// The language asked for; nil where none is.
    func language() throws(Fault) -> Language? {
        guard let text = self["lang"] else { return nil }
        guard let language = Language(rawValue: text) else { throw .usage("--lang is fr or en, not \(text)") }
        return language
    }

    func csvForm() throws(Fault) -> CSVWriter.Form {
        guard let form = CSVWriter.Form(rawValue: self["csv"] ?? "plain") else {
            throw .usage("--csv is plain or excel-fr")
        }
        return form
    }

    /// What `--set` gives to parameters of the notebook, by name.
    func notebookParameters() throws(Fault) -> [String: String] {
        var parameters: [String: String] = [:]
        for setting in all("set") {
            let (name, value) = try Self.pair(setting, "--set takes name=value, not \(setting)")
            parameters[name] = value
        }
        return parameters
    }

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

    private static func pair(_ text: String, _ sentence: String) throws(Fault) -> (String, String) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { throw .usage(sentence) }
        return (String(parts[0]), String(parts[1]))
    }
}

/// A value of law that the user replaces.
struct LawValue: Sendable, Hashable {
    let name: String
    let number: Double
}
