import Declarations
import DelimitedText
import Digests
import Intake
import Messages
import Reporting

extension InputRecord {
    /// A file and how it was read; without the count of its rows, nor of its bytes, where that would say too much.
    init(_ resource: Resource, _ detected: DetectedForm, _ digest: FileDigest, _ tally: RowTally?, observed: String?) {
        let form = detected.form
        self.init(
            name: resource.name, path: resource.path, sha256: digest.sha256, encoding: form.encoding.rawValue,
            encodingReason: RecognitionSentence.reason(detected.encodingReason),
            delimiter: String(Unicode.Scalar(form.delimiter)), headerRecord: form.headerRecord)
        bytes = tally.map { _ in digest.bytes }
        layout = resource.vigie?.layout
        compression = detected.compression?.rawValue
        headerHeight = form.headerHeight == 1 ? nil : form.headerHeight
        strayQuoteLine = detected.strayQuoteLine
        self.observed = observed
        rows = tally.map {
            Rows(read: $0.read, kept: $0.kept, rejected: $0.rejected, setAside: $0.setAside)
        }
    }
}

extension AnsweredFolder {
    /// The files that were read, for a manifest.
    func inputs() throws(ReportError) -> [InputRecord] {
        var records: [InputRecord] = []
        for reading in readings {
            guard let digest = digests.digest(of: reading.original.path) else {
                throw .unreadable(file: reading.resource.file)
            }
            records.append(
                InputRecord(
                    reading.resource, reading.detected, digest, reading.part.tally,
                    observed: reading.part.facts.identity.observed))
        }
        return records
    }
}

extension ParameterFiles {
    /// Some of the files, by name, for a manifest.
    func records(of names: [String]) throws(ReportError) -> [FileRecord] {
        var records: [FileRecord] = []
        for name in names { records.append(try FileRecord(name, path: folder + "/" + name + ".json")) }
        return records
    }
}
