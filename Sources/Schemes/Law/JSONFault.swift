import Foundation

/// Where a text stops being JSON. Foundation's decoder does not say it; its older reader gives the byte.
struct JSONFault {
    /// From 1; the end of the text when it is cut short.
    let line: Int
    let column: Int
    let isCutShort: Bool

    /// Nil when the text is JSON.
    init?(_ data: Data) {
        do {
            _ = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
            return nil
        } catch {
            let detail = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String ?? ""
            let offset = detail.firstMatch(of: #/character (\d+)/#).flatMap { Int($0.1) }
            let before = data.prefix(offset ?? data.count)
            let ending = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? before.startIndex
            isCutShort = offset == nil
            line = before.count { $0 == UInt8(ascii: "\n") } + 1
            column = String(decoding: before[ending...], as: UTF8.self).count + 1
        }
    }
}
