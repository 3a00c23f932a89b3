import Exchange

/// The sentences of problems with partial facts.
enum ExchangeSentence {
    static func fault(_ error: ExchangeError) -> Fault {
        switch error {
        case .overflow(let file, let measure):
            Fault(
                .dataError,
                "\(file): the sum of \(measure.name(.english)) is beyond 64 bits; look for amounts in a wrong unit")
        case .unknownForm(let folder, let form, let known):
            Fault(
                .dataError,
                "\(folder)/manifest.json: partial facts of form \(form.map(String.init) ?? "unknown"), and this version reads form "
                    + "\(known); make them again with the same version of vigie as the others")
        case .changed(let folder, let file):
            Fault(
                .dataError,
                "\(folder)/\(file) is not the file that vigie facts wrote (its digest differs from manifest.json); get the part "
                    + "again, whole")
        case .noClaims(let folder):
            Fault(
                .dataError,
                "\(folder)/datapackage.json has no file of single claims (\"row\": \"claim\"); other files are reduced by vigie facts"
            )
        case .totalsDiffer(let file, let measure, let told, let read):
            Fault(
                .dataError,
                "\(file): \(measure.name(.english)) is \(told) in all, and \(read) in the file beside it; get the facts again, whole"
            )
        case .nothingToKeep(let folder):
            Fault(
                .dataError,
                "\(folder): a file of claims has nothing that the notebook asks for; look at its columns with vigie check"
            )
        }
    }
}
