/// The letters that travel with a number.
public struct Flags: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// `:`, there is no figure, or it is not shown.
    public static let notAvailable = Flags(rawValue: 1)
    /// `b`, the figure does not compare with those before it.
    public static let breakInSeries = Flags(rawValue: 2)
    /// `c`, the figure exists and is not shown.
    public static let confidential = Flags(rawValue: 4)
    /// `e`, computed by its source from a part of what it is about.
    public static let estimated = Flags(rawValue: 8)
    /// `p`, the source expects to correct it.
    public static let provisional = Flags(rawValue: 16)
    /// `u`, too few cases, or too small a population, to be stable.
    public static let unreliable = Flags(rawValue: 32)
    /// Counted otherwise than the figures beside it, or than the definition of its table.
    public static let definitionDiffers = Flags(rawValue: 64)
    /// `f`, of a time that had not passed when it was made.
    public static let forecast = Flags(rawValue: 128)
    /// `n`, not distinguished from zero by its source.
    public static let notSignificant = Flags(rawValue: 256)
    /// `r`, corrected after it was first published.
    public static let revised = Flags(rawValue: 512)
    /// Estimated by Eurostat, not by the country.
    public static let eurostatEstimate = Flags(rawValue: 1024)
    /// `z`, no such thing can exist here.
    public static let notApplicable = Flags(rawValue: 2048)

    /// In the order of the letters, which are those of Eurostat (« Status flags »).
    static let letters: [(Flags, String)] = [
        (.notAvailable, ":"), (.breakInSeries, "b"), (.confidential, "c"), (.definitionDiffers, "d"),
        (.estimated, "e"), (.forecast, "f"), (.notSignificant, "n"), (.provisional, "p"), (.revised, "r"),
        (.eurostatEstimate, "s"), (.unreliable, "u"), (.notApplicable, "z"),
    ]

    /// The flags of letters as a source writes them, blanks between them or not; nil where one is not known.
    public init?(letters text: some StringProtocol) {
        var flags = Flags()
        for letter in text.lowercased() where letter != " " {
            guard let known = Self.letters.first(where: { $0.1 == String(letter) }) else { return nil }
            flags.insert(known.0)
        }
        self = flags
    }

    /// Letters sorted and joined, for example `bp`; empty without flags.
    public var text: String {
        Flags.letters.filter { contains($0.0) }.map(\.1).joined()
    }
}
