/// What one row of a file says of one person, once the identity has become a pseudonym.
public struct Observation: Sendable {
    public var pseudonym: Pseudonym
    public var birth: BirthDate
    public var sex: Sex
    /// Numbers of the codes of the study; 0 for none.
    public var territory: UInt16
    public var groups: SIMD4<UInt16>
    /// Nil in a file of signals.
    public var assessment: Assessment?
    public var finding: Finding
    /// Where the file of the health accompaniment stands, in a file that says it.
    public var state: AccompanimentState?
    /// Physical line of the row.
    public var line: Int

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
    public let source: String
    public let observations: [Observation]
    /// Whether the file names only the people found: it does not say whom else the tool examined.
    public let isList: Bool
    public let rows: FileRows

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
    public let read: Int
    public let kept: Int
    public let rejected: Int
    /// Rows of people for whom the tool is not meant.
    public let setAside: Int
    /// Kept rows that name a person whom an earlier row names.
    public let repeated: Int
    /// Kept rows whose number of registration is provisional.
    public let provisional: Int

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
    public let birth: BirthDate
    public let sex: Sex
    public internal(set) var territory: UInt16
    public internal(set) var groups: SIMD4<UInt16>
    /// One bit for each tool that examined the person and concluded.
    public internal(set) var examined: UInt16 = 0
    /// One bit for each tool that found the person: all of them examined.
    public internal(set) var found: UInt16 = 0
}

/// The persons of a study, each once, in the order in which the files name them first.
public struct People: Sendable {
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
