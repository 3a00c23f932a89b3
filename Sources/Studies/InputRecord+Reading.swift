import Declarations
import DelimitedText
import Digests
import Intake
import Messages
import Reporting

extension InputRecord {
    /// A file and how it was read, exactly; `tally` is nil where the study does not count rows by file.
    init(_ resource: Resource, _ detected: DetectedForm, _ digest: FileDigest, _ tally: RowTally?, observed: String?) {
        let form = detected.form
        self.init(
            name: resource.name, path: resource.path, encoding: form.encoding.rawValue,
            encodingReason: RecognitionSentence.reason(detected.encodingReason),
            delimiter: String(Unicode.Scalar(form.delimiter)), headerRecord: form.headerRecord)
        secrecy = (resource.vigie?.secrecy ?? .enterprises).rawValue
        (bytes, sha256) = (digest.bytes, digest.sha256)
        layout = resource.vigie?.layout
        compression = detected.compression?.rawValue
        headerHeight = form.headerHeight == 1 ? nil : form.headerHeight
        strayQuoteLine = detected.strayQuoteLine
        self.observed = observed
        rows = tally.map(Rows.init)
    }
}

extension InputRecord.Rows {
    /// The numbers of a tally.
    init(_ tally: RowTally) {
        self.init(read: tally.read, kept: tally.kept, rejected: tally.rejected, setAside: tally.setAside)
    }
}

extension AnsweredFolder {
    /// The files that were read, for a manifest.
    func inputs() throws(ReportError) -> [InputAccount] {
        var records: [InputAccount] = []
        for reading in readings {
            guard let digest = digests.digest(of: reading.original.path) else {
                throw .unreadable(file: reading.resource.file)
            }
            records.append(
                InputAccount(
                    InputRecord(
                        reading.resource, reading.detected, digest, reading.part.tally,
                        observed: reading.part.facts.identity.observed),
                    rounding: rounding(reading)))
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
