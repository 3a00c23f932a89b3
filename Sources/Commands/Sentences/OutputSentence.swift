import Glibc
import Outputs

/// The sentences of problems with the folder of results.
enum OutputSentence {
    static func failure(_ error: OutputError) -> Failure {
        switch error {
        case .cannotCreate(let path, let code):
            Failure(code == ENOSPC ? .inputOutput : .cannotCreate, "\(path): cannot be created: \(reason(code))")
        case .writeFailed(let path, let code): Failure(.inputOutput, "\(path): cannot be written: \(reason(code))")
        case .notAReport(let path):
            Failure(
                .cannotCreate,
                "\(path) is there and is no report of Vigie (no manifest.json of Vigie); give another --out, or remove it"
            )
        case .foreignFile(let path, let file):
            Failure(
                .cannotCreate,
                "\(path) is a report to which \(file) was added, and would be replaced whole; move the file elsewhere, "
                    + "or give another --out")
        case .locked(let path): Failure(.locked, "another run is writing there (\(path) is locked); try again later")
        case .swapFailed(let path, let code):
            Failure(.cannotCreate, "\(path): the new report cannot take its place: \(advice(code, path))")
        }
    }

    /// A folder on which a volume is mounted cannot be replaced, but those inside it can.
    private static func advice(_ code: Int32, _ path: String) -> String {
        guard code == EBUSY || code == EXDEV else { return reason(code) }
        return "a volume is mounted there (\(reason(code))); give --out a folder inside it, for example \(path)/report"
    }

    private static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
