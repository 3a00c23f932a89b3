import DelimitedText
import Intake
import Words

/// What `init` says of one file: what it detected, why, and what to complete.
public enum RecognitionSentence {
    /// Several lines: how the file is written, what it is, what is missing.
    public static func text(_ recognition: Recognition) -> String {
        let form = recognition.detected.form
        var lines = [
            "\(recognition.resource.file): \(recognition.layout.map { "layout \($0.name)" } ?? "no known layout"), "
                + "\(self.form(recognition.detected)), delimiter \(delimiter(form.delimiter)), "
                + "header at \(rows(form)), \(recognition.header.count) columns"
        ]
        if let byte = recognition.detected.foreignByte { lines.append("  " + text(byte)) }
        if let line = recognition.detected.strayQuoteLine { lines.append("  " + strayQuotes(line)) }
        if let year = recognition.year { lines.append("  " + text(year)) }
        lines += recognition.resource.columnNotes.map { "  column \"\($0.column)\" \($0.note.english)" }
        if !recognition.unknownColumns.isEmpty, recognition.layout != nil {
            lines.append("  columns not used: \(NameList.text(recognition.unknownColumns))")
        }
        if !recognition.unnamedColumns.isEmpty { lines.append("  " + unnamed(recognition.unnamedColumns)) }
        if let name = recognition.repeatedColumn {
            lines.append("  column \"\(name)\" appears twice; rename one of them")
        }
        if let twice = TwiceEncoded.sentence(recognition.header) { lines.append("  " + twice) }
        lines += recognition.unsettledMarks.map { "  " + text($0) }
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

    /// Nothing can be declared of a column that has no name.
    private static func unnamed(_ columns: [Int]) -> String {
        let places = NameList.text(columns.map { String($0 + 1) })
        return columns.count == 1
            ? "column \(places) has no name and is not read; name it in the file"
            : "columns \(places) have no name and are not read; name them in the file"
    }

    /// The two readings of a value, and what to declare for each.
    static func text(_ unsettled: UnsettledMark) -> String {
        let parts = unsettled.example.split(separator: Character(unsettled.mark))
        return "column \"\(unsettled.column)\": \(unsettled.example) may be \(parts.joined()) (declare \"groupChar\": "
            + "\"\(unsettled.mark)\") or \(parts.first ?? "") and \(parts.last ?? "") thousandths (declare \"decimalChar\": "
            + "\"\(unsettled.mark)\"); no value says which"
    }

    /// Why the encoding by default is doubtful.
    public static func text(_ foreign: ForeignByte) -> String {
        let byte = String(foreign.byte, radix: 16, uppercase: true)
        return
            "windows-1252 is what such files mostly are, but byte 0x\(byte) on line \(foreign.line) is hardly so; declare the "
            + "encoding that shows the names as they are: windows-1250 (Central Europe), 1253 (Greek), 1254 (Turkish), 1257 "
            + "(Baltic), iso-8859-2, -7 or -9"
    }

    /// The year, where it was found, and the one of the file name that does not count.
    public static func text(_ year: FoundYear) -> String {
        let found = (year.years.count == 1 ? "year " : "years ") + year.years.joined(separator: ", ")
        let ignored =
            year.overruled.map { "; the name of the file says \($0): verify which of the two it is" } ?? ""
        let legal =
            year.isLegal ? ", beside words of a legal text: verify that it is not the year of the text alone" : ""
        return switch year.place {
        case .column(let name): "year: in column \(name)"
        case .header: "\(found), from the header\(ignored)"
        case .title: "\(found), from the title above the header\(ignored)"
        case .fileName: "\(found), from the name of the file\(legal)"
        }
    }

    /// How the file is compressed, if it is, and its encoding.
    public static func form(_ detected: DetectedForm) -> String {
        (detected.compression.map { "\($0.rawValue), " } ?? "") + encoding(detected)
    }

    /// `line` is the first on which such a quote stands.
    public static func strayQuotes(_ line: Int) -> String {
        "quotes inside fields that are not quoted, first on line \(line): read as they stand"
    }

    private static func rows(_ form: TextForm) -> String {
        form.headerHeight == 1
            ? "row \(form.headerRecord)" : "rows \(form.headerRecord - form.headerHeight + 1) to \(form.headerRecord)"
    }

    /// The encoding, and why.
    public static func encoding(_ detected: DetectedForm) -> String {
        "\(detected.form.encoding.rawValue) (\(reason(detected.encodingReason)))"
    }

    /// Why a file is read in its encoding.
    public static func reason(_ reason: EncodingReason) -> String {
        switch reason {
        case .forced: "declared"
        case .byteOrderMark: "byte order mark"
        case .onlyASCII: "plain ASCII"
        case .validUTF8: "the whole file is valid"
        case .notUTF8(let offset, let line): "not UTF-8 at byte \(offset), line \(line)"
        }
    }

    /// As it is written, but for a tab, which nobody sees.
    public static func delimiter(_ byte: UInt8) -> String {
        byte == 0x09 ? "tab" : "\"\(Unicode.Scalar(byte))\""
    }
}
