import Messages

/// Lays the words of a command line on the table of its command.
struct ArgumentParser {
    let command: CommandDescription

    func parse(_ words: [String]) throws(Fault) -> Arguments {
        var arguments = Arguments()
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" {
                arguments.positionals += rest
                break
            }
            if word.hasPrefix("--") {
                try take(word, &rest, into: &arguments)
            } else if word.hasPrefix("-"), word.count > 1, word != "-h" {
                throw .usage("unknown option \(word)", command)
            } else if word == "-h" {
                arguments.flags.insert("help")
            } else {
                arguments.positionals.append(word)
            }
        }
        if !arguments.has("help") { try check(arguments) }
        return arguments
    }

    private func take(
        _ word: String, _ rest: inout ArraySlice<String>, into arguments: inout Arguments
    ) throws(Fault) {
        let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts[0])
        if name == "help" {
            arguments.flags.insert(name)
            return
        }
        guard let option = (command.options + Self.common).first(where: { $0.name == name }) else {
            throw .usage("unknown option --\(name)\(hint(for: name))", command)
        }
        guard option.value != nil else {
            guard parts.count == 1 else { throw .usage("--\(name) takes no value", command) }
            arguments.flags.insert(name)
            return
        }
        guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst() else {
            throw .usage("--\(name) needs a value: --\(name) \(option.value ?? "")", command)
        }
        if !option.isRepeated, arguments.values[name] != nil {
            throw .usage("--\(name) is given twice", command)
        }
        arguments.values[name, default: []].append(value)
    }

    private func check(_ arguments: Arguments) throws(Fault) {
        let required = command.positionals.filter { !$0.hasPrefix("[") }
        guard arguments.positionals.count >= required.count else {
            throw .usage("\(required[arguments.positionals.count]) is missing", command)
        }
        let isOpen = command.positionals.last?.hasSuffix("...") ?? false
        guard isOpen || arguments.positionals.count <= command.positionals.count else {
            throw .usage("unexpected argument \(arguments.positionals[command.positionals.count])", command)
        }
    }

    /// The nearest option; where values of law are replaced, and no notebook has parameters, `--set` may have meant that.
    private func hint(for name: String) -> String {
        let isLaw = name == "set" && command.options.contains { $0.name == SharedOptions.lawValue.name }
        return isLaw ? "; a legal parameter is replaced by --value NAME=V" : suggestion(for: name)
    }

    private func suggestion(for name: String) -> String {
        Suggestion.nearest(name, in: (command.options + Self.common).map(\.name)).map { "; did you mean --\($0)?" }
            ?? ""
    }

    /// Options that every command knows.
    static let common: [OptionDescription] = [
        OptionDescription("quiet", "print errors only")
    ]
}
