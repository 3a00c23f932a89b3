import Foundation
import Messages
import Words

/// Standard output for data, standard error for messages.
struct Terminal: Sendable {
    let isQuiet: Bool

    /// Writes data; a reader that closed the pipe or a full disk is an error of its own.
    func write(_ text: String) throws(Fault) { try write(Array(text.utf8)) }

    /// The same of a part of the text.
    func write(_ bytes: [UInt8]) throws(Fault) {
        do {
            try FileHandle.standardOutput.write(contentsOf: bytes)
        } catch {
            let reason = ((error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError)?.localizedDescription
            throw Fault(.inputOutput, "standard output cannot be written\(reason.map { ": " + $0 } ?? "")")
        }
    }

    /// A message that `--quiet` silences.
    func say(_ message: String) {
        if !isQuiet { Terminal.error(message) }
    }

    /// Texts of data that it quotes move no cursor.
    static func error(_ message: String) {
        try? FileHandle.standardError.write(contentsOf: Data((VisibleText.lines(message) + "\n").utf8))
    }
}
