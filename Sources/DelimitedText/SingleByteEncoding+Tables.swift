/// Encodings of one byte a character beside those of Western Europe, from their tables of the Unicode consortium
/// (MAPPINGS/VENDORS/MICSFT/WINDOWS and MAPPINGS/ISO8859).
extension SingleByteEncoding {
    /// The scalars of the bytes from `first` on, as one text; U+FFFD stands for a byte that is no character. Below
    /// `first` stand the controls of ISO 8859, which are the same numbers.
    fileprivate init(from first: UInt8, _ characters: String) {
        let scalars = characters.unicodeScalars.map { $0 == "\u{FFFD}" ? 0 : UInt16($0.value) }
        self.init { $0 < first ? UInt16($0) : scalars[Int($0 - first)] }
    }

    /// Windows-1250: Polish, Czech, Slovak, Hungarian, Slovene, Croatian, Romanian.
    static let windows1250 = SingleByteEncoding(
        from: 0x80,
        """
        €\u{FFFD}‚\u{FFFD}„…†‡\u{FFFD}‰Š‹ŚŤŽŹ\
        \u{FFFD}‘’“”•–—\u{FFFD}™š›śťžź\
        \u{A0}\u{2C7}\u{2D8}Ł¤Ą¦§\u{A8}©Ş«¬\u{AD}®Ż\
        °±\u{2DB}ł\u{B4}µ¶·\u{B8}ąş»Ľ\u{2DD}ľż\
        ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ\
        ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß\
        ŕáâăäĺćçčéęëěíîď\
        đńňóôőö÷řůúűüýţ\u{2D9}
        """)

    /// Windows-1253: Greek.
    static let windows1253 = SingleByteEncoding(
        from: 0x80,
        """
        €\u{FFFD}‚ƒ„…†‡\u{FFFD}‰\u{FFFD}‹\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\
        \u{FFFD}‘’“”•–—\u{FFFD}™\u{FFFD}›\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\
        \u{A0}\u{385}Ά£¤¥¦§\u{A8}©\u{FFFD}«¬\u{AD}®\u{2015}\
        °±²³\u{384}µ¶·ΈΉΊ»Ό½ΎΏ\
        ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟ\
        ΠΡ\u{FFFD}ΣΤΥΦΧΨΩΪΫάέήί\
        ΰαβγδεζηθικλμνξο\
        πρςστυφχψωϊϋόύώ\u{FFFD}
        """)

    /// Windows-1254: Turkish.
    static let windows1254 = SingleByteEncoding(
        from: 0x80,
        """
        €\u{FFFD}‚ƒ„…†‡\u{2C6}‰Š‹Œ\u{FFFD}\u{FFFD}\u{FFFD}\
        \u{FFFD}‘’“”•–—\u{2DC}™š›œ\u{FFFD}\u{FFFD}Ÿ\
        \u{A0}¡¢£¤¥¦§\u{A8}©ª«¬\u{AD}®\u{AF}\
        °±²³\u{B4}µ¶·\u{B8}¹º»¼½¾¿\
        ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ\
        ĞÑÒÓÔÕÖ×ØÙÚÛÜİŞß\
        àáâãäåæçèéêëìíîï\
        ğñòóôõö÷øùúûüışÿ
        """)

    /// Windows-1257: Estonian, Latvian, Lithuanian.
    static let windows1257 = SingleByteEncoding(
        from: 0x80,
        """
        €\u{FFFD}‚\u{FFFD}„…†‡\u{FFFD}‰\u{FFFD}‹\u{FFFD}\u{A8}\u{2C7}\u{B8}\
        \u{FFFD}‘’“”•–—\u{FFFD}™\u{FFFD}›\u{FFFD}\u{AF}\u{2DB}\u{FFFD}\
        \u{A0}\u{FFFD}¢£¤\u{FFFD}¦§Ø©Ŗ«¬\u{AD}®Æ\
        °±²³\u{B4}µ¶·ø¹ŗ»¼½¾æ\
        ĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻ\
        ŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽß\
        ąįāćäåęēčéźėģķīļ\
        šńņóōõö÷ųłśūüżž\u{2D9}
        """)

    /// ISO-8859-2 (Latin-2): Central Europe.
    static let iso8859part2 = SingleByteEncoding(
        from: 0xA0,
        """
        \u{A0}Ą\u{2D8}Ł¤ĽŚ§\u{A8}ŠŞŤŹ\u{AD}ŽŻ\
        °ą\u{2DB}ł\u{B4}ľś\u{2C7}\u{B8}šşťź\u{2DD}žż\
        ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ\
        ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß\
        ŕáâăäĺćçčéęëěíîď\
        đńňóôőö÷řůúűüýţ\u{2D9}
        """)

    /// ISO-8859-7: Greek.
    static let iso8859part7 = SingleByteEncoding(
        from: 0xA0,
        """
        \u{A0}‘’£€₯¦§\u{A8}©\u{37A}«¬\u{AD}\u{FFFD}\u{2015}\
        °±²³\u{384}\u{385}Ά·ΈΉΊ»Ό½ΎΏ\
        ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟ\
        ΠΡ\u{FFFD}ΣΤΥΦΧΨΩΪΫάέήί\
        ΰαβγδεζηθικλμνξο\
        πρςστυφχψωϊϋόύώ\u{FFFD}
        """)

    /// ISO-8859-9 (Latin-5): Turkish.
    static let iso8859part9 = SingleByteEncoding(
        from: 0xA0,
        """
        \u{A0}¡¢£¤¥¦§\u{A8}©ª«¬\u{AD}®\u{AF}\
        °±²³\u{B4}µ¶·\u{B8}¹º»¼½¾¿\
        ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ\
        ĞÑÒÓÔÕÖ×ØÙÚÛÜİŞß\
        àáâãäåæçèéêëìíîï\
        ğñòóôõö÷øùúûüışÿ
        """)
}
