import DelimitedText
import Foundation

/// The sentences of problems in the text of a file: file, line, and what to do.
enum TextSentence {
    static func fault(_ error: DelimitedTextError) -> Fault {
        switch error {
        case .cannotOpen(let file, let code): Fault(.noInput, "\(file): cannot be opened: \(reason(code))")
        case .isDirectory(let file): Fault(.noInput, "\(file): is a folder, not a file")
        case .notRegularFile(let file):
            Fault(
                .noInput,
                "\(file): is a pipe or a device, and files are read more than once; give a regular file, or pipe it to "
                    + "standard input, whose path is -")
        case .readFailed(let file, let code): Fault(.inputOutput, "\(file): reading failed: \(reason(code))")
        case .fileShrank(let file, let expected, let found):
            Fault(
                .inputOutput,
                "\(file): became shorter while it was read (\(expected) bytes, then \(found)); run again when it is stable"
            )
        case .fileChanged(let file):
            Fault(.inputOutput, "\(file): was changed while it was read; run again when it is stable")
        case .empty(let file): Fault(.dataError, "\(file): is empty")
        case .missingHeader(let file, let header, let records):
            Fault(
                .dataError,
                "\(file): the header is declared at row \(header) and the file has \(records) rows; "
                    + "correct headerRows, or --header")
        case .notText(let file, let kind): Fault(.dataError, "\(file): \(FileKindSentence.text(kind))")
        case .unsupportedEncoding(let file, let name):
            Fault(
                .unavailable,
                "\(file): is in \(name), which iconv does not know on this system; convert it to UTF-8 elsewhere")
        case .unmarkedUTF16(let file, let encoding):
            Fault(
                .dataError,
                "\(file): looks like UTF-16 without a byte order mark; declare it: \"encoding\": "
                    + "\"\(encoding.rawValue)\" in datapackage.json, or vigie init --encoding \(encoding.rawValue)")
        case .damagedCompression(let file, let detail):
            Fault(.dataError, "\(file): the gzip data are damaged (\(detail)); get the file again from its source")
        case .truncatedCompression(let file, let bytes):
            Fault(
                .dataError,
                "\(file): the gzip data stop before their end, after \(bytes) bytes; the copy or the download was cut: "
                    + "make it again")
        case .spoolFailed(let file, let folder, let code):
            Fault(
                .inputOutput,
                "\(file): its temporary copy in \(folder) cannot be written: \(reason(code)); "
                    + "make room there, or set TMPDIR to another folder")
        case .invalidBytes(let file, let line, let offset, 0, _):
            Fault(
                .dataError,
                "\(file), line \(line): byte 0x00 at offset \(offset), which no text holds: the file is binary, "
                    + "or was cut while it was written; export it again as CSV in UTF-8")
        case .invalidBytes(let file, let line, let offset, let byte, let encoding):
            Fault(
                .dataError,
                "\(file), line \(line): byte \(hexadecimal(byte)) at offset \(offset) is not \(encoding.rawValue); "
                    + "set \"encoding\" in datapackage.json to what the file is, or convert it")
        case .mixedEncodings(let file, let utf8Line, let utf8Offset, let line, let offset):
            Fault(
                .dataError,
                "\(file): mixes encodings: UTF-8 on line \(utf8Line) (byte offset \(utf8Offset)), not UTF-8 on line "
                    + "\(line) (byte offset \(offset)); convert one of the parts, or declare \"encoding\" "
                    + "(windows-1252 reads every byte) in datapackage.json or with vigie init --encoding")
        case .strayQuote(let file, let line, let excerpt):
            Fault(
                .dataError,
                "\(file), line \(line): text follows a closing quote: \(excerpt); "
                    + "double the quotes that the field holds")
        case .unterminatedQuote(let file, let line):
            Fault(
                .dataError, "\(file), line \(line): the quote opened on this line is not closed; close it, or remove it"
            )
        case .recordTooLong(let file, let line, let limit):
            Fault(
                .dataError,
                "\(file), line \(line): the row is longer than \(limit) bytes; a line break or a delimiter is missing")
        case .outOfMemory(let file, let line): Fault(.internalError, "\(file), line \(line): not enough memory")
        }
    }

    private static func reason(_ code: Int32) -> String {
        unsafe String(cString: strerror(code))
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "0x" + (digits.count == 1 ? "0" : "") + digits
    }
}
