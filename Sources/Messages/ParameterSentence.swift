import Parameters

/// The sentences of problems with the dated parameters of law and practice.
enum ParameterSentence {
    static func fault(_ error: ParameterError) -> Fault {
        switch error {
        case .noValue(let parameter, let year, let known):
            let years = known.map(String.init).joined(separator: ", ")
            return Fault(.dataError, "parameter \(parameter) has no value for \(year); years with a value: \(years)")
        case .noEntry(let parameter, let entry, let year):
            return Fault(.dataError, "parameter \(parameter) has no entry '\(entry)' for \(year)")
        case .unreadable(let file, let detail): return Fault(.noInput, "\(file): not a parameter file: \(detail)")
        case .unknown(let parameter): return Fault(.noInput, "\(parameter): this parameter file does not exist")
        }
    }
}
