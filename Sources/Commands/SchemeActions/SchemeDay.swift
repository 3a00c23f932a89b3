import Messages
import Words

/// A day written on the command line.
enum SchemeDay {
    static func read(_ text: String) throws(Fault) -> Day {
        guard let day = Day(text) else { throw .usage("\(text) is not a day written 2025-05-01") }
        return day
    }
}
