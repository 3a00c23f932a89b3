import Declarations
import Glibc

/// The sentences of declared files that are not of the declared form: file, line, column, keys, and the nearest name.
enum DeclarationSentence {
    /// A file that is absent is none that was given; one that says what cannot be has wrong data.
    static func fault(_ error: DeclarationError) -> Fault {
        Fault(error.fault == .notFound ? .noInput : .dataError, text(error))
    }

    static func text(_ error: DeclarationError) -> String {
        let position = error.position.map { ", line \($0.line), column \($0.column)" } ?? ""
        let path = error.path.isEmpty ? "" : ", \(error.path)"
        return error.file + position + path + ": " + text(error.fault)
    }

    /// What is wrong, without its place.
    static func text(_ fault: DeclarationFault) -> String {
        switch fault {
        case .notFound: "no such file"
        case .unreadable(let code): "cannot be read\(code == 0 ? "" : unsafe ": " + String(cString: strerror(code)))"
        case .notUTF8: "a declared file is written in UTF-8, and this byte is not; save the file in UTF-8"
        case .notJSON:
            "this is not JSON: look for a comma, a quote or a brace that is missing or too many, on this line or the "
                + "one before"
        case .cutShort:
            "the file ends before it is whole: a bracket, a brace or a quote is left open; copy it again, or close it"
        case .tooDeep: "lists and objects stand in each other too deep to be read"
        case .controlCharacter: "a text holds a line end or a control character; close its quote, or write \\n"
        case .badEscape: "after a backslash, \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits are read"
        case .beyondNumbers(let number):
            "\(number) is out of the range of numbers (5e-324 to 1.7e308; whole numbers have fifteen digits); correct it"
        case .repeatedKey(let key, let first):
            "the key \"\(key)\" already stands on line \(first.line), column \(first.column); keep one"
        case .unknownKey(let key, let known): "unknown key \"\(key)\"" + hint(fault, known)
        case .missingKey(let key): "the key \"\(key)\" is missing"
        case .wrongType(let expected, let found), .wrongValue(let expected, let found):
            "\(expected) is expected here, not \(found)"
        case .unknownWord(let word, let known): "\"\(word)\" is not known" + hint(fault, known)
        }
    }

    private static func hint(_ fault: DeclarationFault, _ known: [String]) -> String {
        let list = "known: \(known.joined(separator: ", "))"
        return fault.nearest.map { "; did you mean \"\($0)\"? " + list } ?? "; " + list
    }
}
