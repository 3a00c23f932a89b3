import Declarations

/// The sentences of data files of Vigie itself that are absent or damaged.
enum InstallationSentence {
    static func fault(_ error: InstallationError) -> Fault {
        switch error {
        case .wrongHome(let path):
            Fault(.unavailable, "VIGIE_HOME is \(path), which has no Datasets/layouts")
        case .notInstalled:
            Fault(
                .unavailable,
                "the data files of Vigie (Datasets/layouts, Datasets/parameters) are not found; run 'make install', "
                    + "or set VIGIE_HOME to the folder that holds them")
        case .missing(let path): Fault(.unavailable, "\(path): not found; run 'make install' again")
        case .broken(let error): DeclarationSentence.fault(error)
        }
    }
}
