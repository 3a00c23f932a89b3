/// What one row of a file says of one person, once the identity has become a pseudonym.
public struct Observation: Sendable {
    /// What stands for the person in this run.
    public var pseudonym: Pseudonym
    /// Ages are counted from it.
    public var birth: BirthDate
    /// As the row says it.
    public var sex: Sex
    /// Numbers of the codes of the study; 0 for none.
    public var territory: UInt16
    /// A number for each of the declared groups, four at most; 0 for none.
    public var groups: SIMD4<UInt16>
    /// Nil in a file of signals.
    public var assessment: Assessment?
    /// What the tool concludes.
    public var finding: Finding
    /// Where the file of the health accompaniment stands, in a file that says it.
    public var state: AccompanimentState?
    /// Physical line of the row.
    public var line: Int

    /// `territory` and `groups` are numbers of ``StudyCodes``.
    public init(
        pseudonym: Pseudonym, birth: BirthDate, sex: Sex, territory: UInt16, groups: SIMD4<UInt16>,
        assessment: Assessment?, finding: Finding, state: AccompanimentState?, line: Int
    ) {
        (self.pseudonym, self.birth, self.sex) = (pseudonym, birth, sex)
        (self.territory, self.groups, self.line) = (territory, groups, line)
        (self.assessment, self.finding, self.state) = (assessment, finding, state)
    }
}

/// What a tool concludes on a person whom it examined.
public enum Finding: UInt8, Sendable, Hashable {
    /// The tool found a fragility, or did not.
    case found, notFound
    /// The answers do not allow a conclusion.
    case undecided
}

/// The rows of one file.
public struct PersonFile: Sendable {
    /// Position of the tool in the declaration.
    public let tool: Int
    /// The questionnaire that scored the rows; nil for signals.
    public let questionnaire: Questionnaire?
    /// Citation of the file.
    public let source: String
    /// In the order of the file.
    public let observations: [Observation]
    /// Whether the file names only the people found: it does not say whom else the tool examined.
    public let isList: Bool
    /// How the rows ended.
    public let rows: FileRows

    /// `isList` where the file has no column that says whom the tool did not find.
    public init(
        tool: Int, questionnaire: Questionnaire?, source: String, observations: [Observation], isList: Bool,
        rows: FileRows
    ) {
        self.tool = tool
        self.isList = isList
        self.rows = rows
        self.questionnaire = questionnaire
        self.source = source
        self.observations = observations
    }
}

/// What became of the rows of a file of persons.
public struct FileRows: Sendable, Hashable {
    /// The file, below the folder of the study.
    public let path: String
    /// Rows below the header.
    public let read: Int
    /// Rows that count.
    public let kept: Int
    /// Rows that were refused.
    public let rejected: Int
    /// Rows of people for whom the tool is not meant.
    public let setAside: Int
    /// Kept rows that name a person whom an earlier row names.
    public let repeated: Int
    /// Kept rows whose number of registration is provisional.
    public let provisional: Int

    /// `read` is the sum of those kept, rejected and set aside.
    public init(
        path: String, read: Int, kept: Int, rejected: Int, setAside: Int, repeated: Int, provisional: Int
    ) {
        self.path = path
        (self.read, self.kept, self.rejected, self.setAside) = (read, kept, rejected, setAside)
        (self.repeated, self.provisional) = (repeated, provisional)
    }

    var counts: [Int] { [read, kept, rejected, setAside, repeated, provisional] }
}

/// One person over all the files of a study.
public struct Person: Sendable {
    /// Ages are counted from it.
    public let birth: BirthDate
    /// As every file says it: it is a part of the identity.
    public let sex: Sex
    /// Number of the code; 0 where no file says it.
    public internal(set) var territory: UInt16
    /// A number for each of the declared groups; 0 where no file says it.
    public internal(set) var groups: SIMD4<UInt16>
    /// One bit for each tool that examined the person and concluded.
    public internal(set) var examined: UInt16 = 0
    /// One bit for each tool that found the person: all of them examined.
    public internal(set) var found: UInt16 = 0
}

/// The persons of a study, each once, in the order in which the files name them first.
public struct People: Sendable {
    /// Each once, in the order of the files.
    public private(set) var persons: [Person] = []

    /// Joins files by pseudonym. Territory and groups are those of the first file that says them.
    public init(_ files: [PersonFile]) {
        var places: [Pseudonym: Int] = [:]
        places.reserveCapacity(files.map(\.observations.count).max() ?? 0)
        for file in files {
            for observation in file.observations {
                let place = places[observation.pseudonym] ?? persons.count
                if place == persons.count {
                    places[observation.pseudonym] = place
                    persons.append(Person(observation))
                }
                persons[place].take(observation, tool: file.tool)
            }
        }
    }
}

extension Person {
    fileprivate init(_ observation: Observation) {
        self.init(
            birth: observation.birth, sex: observation.sex, territory: observation.territory,
            groups: observation.groups)
    }

    fileprivate mutating func take(_ observation: Observation, tool: Int) {
        if territory == 0 { territory = observation.territory }
        for group in 0..<4 where groups[group] == 0 { groups[group] = observation.groups[group] }
        if observation.finding != .undecided { examined |= 1 << tool }
        if observation.finding == .found { found |= 1 << tool }
    }
}
