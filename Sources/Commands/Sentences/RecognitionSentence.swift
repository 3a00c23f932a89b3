import DelimitedText
import Intake

/// What `init` says of one file: what it detected, why, and what to complete.
enum RecognitionSentence {
    static func text(_ recognition: Recognition) -> String {
        let form = recognition.detected.form
        var lines = [
            "\(recognition.file): \(recognition.layout.map { "layout \($0.name)" } ?? "no known layout"), "
                + "\(encoding(recognition.detected)), delimiter \(delimiter(form.delimiter)), "
                + "header at row \(form.headerRecord), \(recognition.header.count) columns"
        ]
        if let year = recognition.year { lines.append("  " + text(year)) }
        if !recognition.unknownColumns.isEmpty, recognition.layout != nil {
            lines.append("  columns not used: \(NameList.text(recognition.unknownColumns))")
        }
        if let near = recognition.nearest {
            lines.append(
                "  nearest layout: \(near.layout.name); it also requires: \(near.missing.joined(separator: ", "))")
        }
        if recognition.layout == nil {
            lines.append(
                "  to complete in datapackage.json: \"vigie\": {\"role\": …} of the resource, and what each column holds "
                    + "(vigie layouts etablissements-sinistres shows an example)")
        } else if !recognition.isComplete {
            lines.append("  to complete in datapackage.json: the year, \"constants\": {\"year\": 2024}")
        }
        return lines.joined(separator: "\n")
    }

    /// The year, where it was found, and the one of the file name that does not count.
    static func text(_ year: FoundYear) -> String {
        let found = (year.years.count == 1 ? "year " : "years ") + year.years.joined(separator: ", ")
        let ignored =
            year.overruled.map { "; the name of the file says \($0), and what the header says is taken" } ?? ""
        return switch year.place {
        case .column(let name): "year: in column \(name)"
        case .header: "\(found), from the header\(ignored)"
        case .fileName: "\(found), from the name of the file"
        }
    }

    static func encoding(_ detected: DetectedForm) -> String {
        let name = detected.form.encoding.rawValue
        return switch detected.encodingReason {
        case .forced: "\(name) (declared)"
        case .byteOrderMark: "\(name) (byte order mark)"
        case .onlyASCII: "\(name) (plain ASCII)"
        case .validUTF8: "\(name) (the whole file is valid)"
        case .notUTF8(let offset, let line): "\(name) (not UTF-8 at byte \(offset), line \(line))"
        }
    }

    static func delimiter(_ byte: UInt8) -> String { byte == 0x09 ? "tabulation" : String(Unicode.Scalar(byte)) }
}
