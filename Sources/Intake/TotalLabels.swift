/// The words that name a row of totals in published tables.
enum TotalLabels {
    private static let words: Set<String> = [
        "total", "totaux", "total general", "ensemble", "ensemble des ctn", "tous", "toutes", "tous ctn", "toutes ctn",
        "france entiere", "sous total", "total ctn",
    ]

    static func contains(_ text: String) -> Bool {
        words.contains(FoldedName(text).text)
    }

    /// A cheap test that no label fails, to spare folding codes that are not needed otherwise.
    static func mayStart(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count > 3 else { return false }
        return switch bytes[0] | 0x20 {
        case UInt8(ascii: "t"), UInt8(ascii: "e"), UInt8(ascii: "f"), UInt8(ascii: "s"): true
        default: false
        }
    }
}
