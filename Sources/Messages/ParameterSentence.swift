import Declarations

/// The sentences of parameters that give no value.
enum ParameterSentence {
    static func fault(_ error: ParameterError) -> Fault {
        switch error {
        case .noValue(let parameter, let year, let known):
            let years = known.map(String.init).joined(separator: ", ")
            return Fault(.dataError, "parameter \(parameter) has no value for \(year); years with a value: \(years)")
        case .noEntry(let parameter, let entry, let year):
            return Fault(.dataError, "parameter \(parameter) has no entry '\(entry)' for \(year)")
        case .wrongEntry(let parameter, let entry, let year, let expected, let found):
            let number = Int(exactly: found).map(String.init) ?? String(found)
            return Fault(
                .dataError,
                "parameter \(parameter), entry '\(entry)' from \(year): \(expected) is expected, not \(number)")
        case .file(let error): return DeclarationSentence.fault(error)
        }
    }
}
