/// Advance widths of DejaVu Sans, the widest of the families a figure asks for, in thousandths of the type size.
///
/// Read from the tables of DejaVuSans.ttf and DejaVuSans-Bold.ttf 2.37, neighbours merged upwards: a text may be narrower
/// than it is said to be, never wider.
enum GlyphWidths {
    /// For a character outside the table: wider than most ideographs.
    static let unknown = GlyphWidth(regular: 1100, bold: 1200)

    static let table: [Unicode.Scalar: GlyphWidth] = {
        var table: [Unicode.Scalar: GlyphWidth] = [:]
        for group in groups {
            for scalar in group.characters.unicodeScalars { table[scalar] = group.width }
        }
        return table
    }()

    private static let groups = [
        GlyphGroup(" \u{A0}", 318, 349),
        GlyphGroup("\u{2009}\u{202F}", 200, 200),
        GlyphGroup("@©®\u{2014}\u{2026}", 1000, 1000),
        GlyphGroup("œ", 1023, 1095),
        GlyphGroup("Œ", 1070, 1167),
        GlyphGroup("‰", 1342, 1440),
        GlyphGroup("\u{2032}", 228, 264),
        GlyphGroup("'", 275, 307),
        GlyphGroup("ijlìíîï", 278, 343),
        GlyphGroup("IJÌÍÎÏ", 295, 373),
        GlyphGroup(",.·\u{2018}\u{2019}", 318, 380),
        GlyphGroup("/\\|¦", 337, 366),
        GlyphGroup(":;", 337, 400),
        GlyphGroup("f", 353, 436),
        GlyphGroup("-", 361, 416),
        GlyphGroup("()[]", 391, 458),
        GlyphGroup("t", 393, 479),
        GlyphGroup("!¡²³¹", 401, 457),
        GlyphGroup("r", 412, 494),
        GlyphGroup("\"", 460, 521),
        GlyphGroup("ªº", 472, 564),
        GlyphGroup("*_`§\u{A8}\u{AF}°\u{B4}\u{B8}\u{2013}", 500, 523),
        GlyphGroup("\u{201C}\u{201D}", 519, 658),
        GlyphGroup("s", 521, 596),
        GlyphGroup("z", 525, 583),
        GlyphGroup("?¿", 531, 593),
        GlyphGroup("cç", 550, 593),
        GlyphGroup("L", 558, 638),
        GlyphGroup("F", 576, 684),
        GlyphGroup("k", 580, 666),
        GlyphGroup("vxyýÿ•", 592, 652),
        GlyphGroup("PÞ", 604, 738),
        GlyphGroup("TYÝŸ", 611, 725),
        GlyphGroup("«»oðòóôõöø", 612, 688),
        GlyphGroup("aàáâãäåeèéêë", 616, 679),
        GlyphGroup("ß", 630, 720),
        GlyphGroup("EÈÉÊËhnuñùúûübdgpqþS", 634, 716),
        GlyphGroup("$0123456789¢£¥€¤¶{}µ", 637, 736),
        GlyphGroup("K", 656, 775),
        GlyphGroup("AVÀÁÂÃÄÅΔXZ", 685, 774),
        GlyphGroup("BR", 695, 771),
        GlyphGroup("CÇ", 699, 734),
        GlyphGroup("UÙÚÛÜ", 732, 813),
        GlyphGroup("NÑH", 752, 837),
        GlyphGroup("DÐG", 775, 838),
        GlyphGroup("&", 780, 873),
        GlyphGroup("OQÒÓÔÕÖØ", 788, 851),
        GlyphGroup("w", 818, 924),
        GlyphGroup("#+<=>^~¬±×÷\u{2212}≤≥→", 838, 838),
        GlyphGroup("M", 863, 996),
        GlyphGroup("%", 951, 1002),
        GlyphGroup("¼½¾", 970, 1036),
        GlyphGroup("mÆæ", 982, 1085),
        GlyphGroup("W", 989, 1104),
    ]
}

/// The advance of one character, in thousandths of the type size.
struct GlyphWidth: Sendable, Equatable {
    let regular: Int
    let bold: Int
}

/// Characters that advance by the same width.
private struct GlyphGroup: Sendable {
    let characters: String
    let width: GlyphWidth

    init(_ characters: String, _ regular: Int, _ bold: Int) {
        self.characters = characters
        width = GlyphWidth(regular: regular, bold: bold)
    }
}
