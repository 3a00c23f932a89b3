import DelimitedText
import Foundation

/// What holds of the reading of any bytes: the same rows and the same problem however the work is cut up and whichever lane splits them, the rows of a
/// reader that owes nothing to libcsv, and a form that can be read where one is detected.
public struct ReadingProperty {
    private let bytes: [UInt8]
    private let file: TextFile

    /// Returns what does not hold, or nil.
    ///
    /// - Parameter path: where the bytes are written for the time of the check.
    public static func violation(in bytes: [UInt8], at path: String) throws -> String? {
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        guard let file = try? TextFile(path: path) else { return nil }
        let property = ReadingProperty(bytes: bytes, file: file)
        return property.violationOfDetection ?? property.declaredForms.lazy.compactMap(property.violation).first
    }

    /// What picks the forms and the cuts: a reader must hold for all, and an input tries few.
    private var sum: Int { bytes.reduce(0) { $0 + Int($1) } }

    /// Two of the forms that a user may declare.
    private var declaredForms: [TextForm] {
        let delimiters = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: "|")]
        let delimiter = delimiters[sum % 4]
        return [
            TextForm(encoding: .utf8, delimiter: delimiter, headerRecord: sum / 4 % 3),
            TextForm(encoding: sum % 2 == 0 ? .windows1252 : .iso8859part15, delimiter: delimiter, headerRecord: 0),
        ]
    }

    private var violationOfDetection: String? {
        guard let text = try? DetectedText(file) else { return nil }
        let whole = Reading(text, .whole)
        switch whole.problem {
        case .missingHeader, .empty: return "the detected form cannot be read: \(text.detected.form), \(whole)"
        default: return violation(whole, "detected") { Reading(text, $0) }
        }
    }

    private func violation(of form: TextForm) -> String? {
        let whole = Reading(file, form, .whole)
        return violation(whole, "\(form)") { Reading(file, form, $0) } ?? violationOfContent(whole, form)
    }

    /// The rows merged before a problem depend on the cut: then the ones go on where the others stop.
    private func violation(_ whole: Reading, _ form: String, _ reading: (Cut) -> Reading) -> String? {
        var longest = whole.rows
        for offset in 0...1 {
            let cut = Cut.pieces[(sum + offset) % Cut.pieces.count]
            let found = reading(cut)
            let goesOn = found.rows.starts(with: longest) || longest.starts(with: found.rows)
            guard found.problem == whole.problem, whole.problem == nil ? found == whole : goesOn else {
                return "\(form), \(cut): \(found) instead of \(whole)"
            }
            if found.rows.count > longest.count { longest = found.rows }
        }
        return nil
    }

    /// What is read, where the bytes are those of the text.
    private func violationOfContent(_ whole: Reading, _ form: TextForm) -> String? {
        let marks: [[UInt8]] = [[0x1F, 0x8B], [0xFF, 0xFE], [0xFE, 0xFF]]
        guard form.encoding == .utf8, !marks.contains(where: bytes.starts) else { return nil }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
        guard let problem = whole.problem else {
            var reference = ReferenceSplitter(text, delimiter: form.delimiter)
            let expected = Array(reference.rows().dropFirst(form.headerRecord))
            return whole.rows == expected ? nil : "\(form): \(whole.rows) instead of \(expected)"
        }
        let isPlain =
            !text.contains(UInt8(ascii: "\"")) && !text.contains(0) && String(validating: text, as: UTF8.self) != nil
        switch problem {
        case .empty, .missingHeader: return nil
        default: return isPlain && text.count < Limits.recordBytes ? "\(form): plain text is refused: \(problem)" : nil
        }
    }
}
