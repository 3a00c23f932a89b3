import Digests
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

    /// The folders of data and of the result, in which no key may stand.
    var handedOn: [String] { positionals + [self["out"]].compactMap(\.self) }

    /// The key under which files that were never released are told.
    func manifestKey() throws -> SecretKey? {
        try self["manifest-key"].map { try SecretKey(file: $0, outside: handedOn) }
    }

    func csvForm() throws(Fault) -> CSVWriter.Form {
        guard let form = CSVWriter.Form(rawValue: self["csv"] ?? "plain") else {
            throw .usage("--csv is plain or excel-fr")
        }
        return form
    }

    /// What `--set` gives to parameters of the notebook, by name. What is given twice would be lost in silence.
    func notebookParameters() throws(Fault) -> [String: String] {
        var parameters: [String: String] = [:]
        for setting in all("set") {
            let (name, value) = try Self.pair(setting, "--set takes name=value, not \(setting)")
            guard parameters.updateValue(value, forKey: name) == nil else {
                throw .usage("--set gives \(name) twice; keep one")
            }
            if self[name] != nil, ["year", "lang"].contains(name) {
                throw .usage("--\(name) and --set \(name) say the same; keep one")
            }
        }
        return parameters
    }

    /// The seed from which chance is drawn; 1 where none is given.
    func seed() throws(Fault) -> UInt64 {
        guard let seed = UInt64(self["seed"] ?? "1") else {
            throw .usage("--seed takes a whole number from 0 to \(UInt64.max), not \(self["seed"] ?? "")")
        }
        return seed
    }

    /// The whole number that an option gives; nil where it is not given.
    func number(_ name: String, in range: ClosedRange<Int>) throws(Fault) -> Int? {
        guard let text = self[name] else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw .usage("--\(name) takes a whole number from \(range.lowerBound) to \(range.upperBound), not \(text)")
        }
        return number
    }

    /// The two sides of `name=value`.
    static func pair(_ text: String, _ sentence: String) throws(Fault) -> (String, String) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { throw .usage(sentence) }
        return (String(parts[0]), String(parts[1]))
    }
}
