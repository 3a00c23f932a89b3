import Messages
import Schemes

/// `vigie schemes list`: one line a scheme, then what is missing.
struct SchemeList {
    private let catalogue: SchemeCatalogue
    private let words: SchemeWords

    init(_ catalogue: SchemeCatalogue, _ words: SchemeWords) {
        self.catalogue = catalogue
        self.words = words
    }

    func run(_ terminal: Terminal) throws -> ExitCode {
        let schemes = try catalogue.all()
        let width = schemes.map(\.name.count).max() ?? 0
        for scheme in schemes {
            let gap = String(repeating: " ", count: width - scheme.name.count + 2)
            let periods = scheme.validity.map(\.period)
            let from = periods.map(\.from).min().map { "\($0)" } ?? ""
            let isOpen = periods.contains { $0.to == nil }
            let to = isOpen ? "" : periods.compactMap(\.to).max().map { "\($0)" } ?? ""
            try terminal.write("\(scheme.name)\(gap)\(from)..\(to)  \(words(scheme.title))\n")
        }
        return .done
    }
}
