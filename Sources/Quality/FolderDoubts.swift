import Facts
import Indicators
import Intake

/// What is doubtful in the files of a folder. Each kind is looked for once, when it is first asked for: warnings, annexes and
/// findings all speak of them, some take a reading of the files, and a query that is told to be quiet needs none.
public final class FolderDoubts {
    private let readings: [ResourceReading]
    private let base: FactBase
    private let folder: String
    private let unread: [Doubt]
    private let nomenclatures: Nomenclatures
    private let published: PublishedTotals
    private let catalogue: Catalogue
    private let spellingsShown: Int

    /// Looks for nothing yet; `unread` are the files of the folder that no command reads.
    public init(
        _ readings: [ResourceReading], _ base: FactBase, folder: String, unread: [Doubt], nomenclatures: Nomenclatures,
        published: PublishedTotals, catalogue: Catalogue, spellingsShown: Int
    ) {
        self.readings = readings
        self.base = base
        self.folder = folder
        self.unread = unread
        self.nomenclatures = nomenclatures
        self.published = published
        self.catalogue = catalogue
        self.spellingsShown = spellingsShown
    }

    /// Of files as wholes: the same under two names, cut, unread, with rows like totals or years far from all others.
    public private(set) lazy var files =
        unread + SameFiles.doubts(readings, folder: folder) + TruncatedFiles.doubts(readings)
        + FalseTotals.doubts(readings) + LoneYears.doubts(readings) + NothingRead.doubts(readings)
        + UnsettledMarks.doubts(readings) + OddFields.doubts(readings) + TotalColumns.doubts(readings)
        + MissingEvents.doubts(readings) + MissingRowKind.doubts(readings) + published.doubts(readings)
    /// Codes that differ by how they are written only.
    public private(set) lazy var spellings = CodeSpellings.doubts(readings, atMost: spellingsShown)
    /// What makes figures wrong without a wrong value.
    public private(set) lazy var inconsistencies = base.inconsistencies
    /// Codes that their official list does not have.
    public private(set) lazy var unknownCodes = UnknownCode.all(readings, nomenclatures)
    /// Published figures that a file gives twice.
    public private(set) lazy var figureConflicts = FigureConflict.all(readings, catalogue)
    /// Published figures far from their other years or codes.
    public private(set) lazy var figureCheck = FigureCheck(readings, catalogue)
}
