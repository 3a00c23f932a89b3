import Foundation

/// Where a text stops being JSON that can be read. Foundation's decoder does not say it; its older reader gives the byte.
struct JSONFault {
    private enum Kind {
        case syntax, cutShort
        case beyondNumbers(String)
    }

    /// From 1; the end of the text when it is cut short.
    private let line: Int
    private let column: Int
    private let kind: Kind

    /// Nil when the text is JSON, and every number of it can be read.
    init?(_ data: Data) {
        let detail = Self.complaint(data)
        let offset = detail?.firstMatch(of: #/character (\d+)/#).flatMap { Int($0.1) }
        if let offset {
            self.init(data, at: offset, .syntax)
        } else if let (offset, text) = JSONNumbers(data).firstUnreadable {
            self.init(data, at: offset, .beyondNumbers(text))
        } else if detail != nil {
            self.init(data, at: data.count, .cutShort)
        } else {
            return nil
        }
    }

    private init(_ data: Data, at offset: Int, _ kind: Kind) {
        let before = data.prefix(offset)
        let ending = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? before.startIndex
        self.kind = kind
        line = before.count { $0 == UInt8(ascii: "\n") } + 1
        column = String(decoding: before[ending...], as: UTF8.self).count + 1
    }

    /// What Foundation says of the text; nil when it is JSON.
    private static func complaint(_ data: Data) -> String? {
        do {
            _ = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
            return nil
        } catch {
            return (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String ?? ""
        }
    }

    func error(file: String) -> SchemeError {
        switch kind {
        case .syntax: .notJSON(file: file, line: line, column: column, isCutShort: false)
        case .cutShort: .notJSON(file: file, line: line, column: column, isCutShort: true)
        case .beyondNumbers(let text): .beyondNumbers(file: file, line: line, column: column, text: text)
        }
    }
}
