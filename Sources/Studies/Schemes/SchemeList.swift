import Messages
import Schemes

/// One line a scheme: its name, the days from its first law to its last, and its title.
package struct SchemeList {
    private let schemes: [Scheme]
    private let words: SchemeWords

    /// In the order given.
    package init(_ schemes: [Scheme], _ words: SchemeWords) {
        self.schemes = schemes
        self.words = words
    }

    /// Names stand in a column as wide as the longest.
    package var text: String {
        let width = schemes.map(\.name.count).max() ?? 0
        return schemes.map { scheme in
            let gap = String(repeating: " ", count: width - scheme.name.count + 2)
            return "\(scheme.name)\(gap)\(Self.days(scheme))  \(words(scheme.title))\n"
        }.joined()
    }

    /// An open end says nothing after the dots.
    private static func days(_ scheme: Scheme) -> String {
        let periods = scheme.validity.map(\.period)
        let from = periods.map(\.from).min().map { "\($0)" } ?? ""
        let isOpen = periods.contains { $0.to == nil }
        return "\(from).." + (isOpen ? "" : periods.compactMap(\.to).max().map { "\($0)" } ?? "")
    }
}
