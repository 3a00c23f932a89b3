import Glibc
import Outputs

/// The sentences of problems with the folder of results.
enum OutputSentence {
    static func fault(_ error: OutputError) -> Fault {
        switch error {
        case .cannotCreate(let path, let code):
            Fault(code == ENOSPC ? .inputOutput : .cannotCreate, "\(path): cannot be created: \(reason(code))")
        case .writeFailed(let path, let code): Fault(.inputOutput, "\(path): cannot be written: \(reason(code))")
        case .cannotRead(let path, let code): Fault(.inputOutput, "\(path): cannot be read: \(reason(code))")
        case .notAReport(let path):
            Fault(
                .cannotCreate,
                "\(path) exists and is not a report of Vigie (no manifest.json of Vigie); give another --out, or remove it"
            )
        case .foreignFile(let path, let file):
            Fault(
                .cannotCreate,
                "\(path) is a report to which \(file) was added, and would be replaced whole; move the file elsewhere, "
                    + "or give another --out")
        case .notPrivate(let error): Fault(.dataError, PrivateFileSentence.text(error, of: .register))
        case .cutRegister(let path, let line):
            Fault(
                .dataError,
                "\(path), line \(line): cut before its end, by a run that was stopped while it released; nothing was "
                    + "published then: remove the line")
        case .locked(let path): Fault(.locked, "another run is writing there (\(path) is locked); try again later")
        case .interrupted(let signal):
            Fault(
                [SIGHUP: .hungUp, SIGINT: .interrupted][signal] ?? .terminated,
                "stopped by a signal (\(unsafe String(cString: strsignal(signal)))); nothing was changed")
        case .swapFailed(let path, let code):
            Fault(.cannotCreate, "\(path): the new report cannot take its place: \(advice(code, path))")
        }
    }

    /// A folder on which a volume is mounted cannot be replaced, but those inside it can.
    private static func advice(_ code: Int32, _ path: String) -> String {
        guard code == EBUSY || code == EXDEV else { return reason(code) }
        return "a volume is mounted there (\(reason(code))); give --out a folder inside it, for example \(path)/report"
    }

    private static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
