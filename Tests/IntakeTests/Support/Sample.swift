import Declarations
import DelimitedText
import Facts
import Intake
import TestSupport

/// One small file and what its descriptor says of it, read from end to end by `FolderReader`.
struct Sample {
    var fields: [Field]
    var text = ""
    /// Takes the place of `text` for other encodings.
    var bytes: [UInt8]?
    var encoding: String?
    var dialect: Dialect?
    var role = Role.claims
    var row: RowKind?
    var constants: [String: Constant]? = ["year": Constant("2024"), "event": Constant("AT")]
    var exposureKey: [Dimension]?
    var missing = [MissingValue(value: "", label: "zero")]
    var file = "sample.csv"

    init(_ fields: [Field], _ text: String = "") {
        self.fields = fields
        self.text = text
    }

    /// Rows of `ctn` and `claims` under a header of these names, written as the lines stand.
    static func counts(_ lines: [String], delimiter: String = ";", lineBreak: String = "\n") -> Sample {
        let header = ["CTN", "Cas"].joined(separator: delimiter)
        return Sample(
            [.code("CTN", .ctn), .amount("Cas", .claims)],
            ([header] + lines).map { $0 + lineBreak }.joined())
    }

    var resource: Resource {
        var meaning = ResourceMeaning(layout: nil, role: role)
        meaning.row = row
        meaning.constants = constants
        meaning.exposureKey = exposureKey
        return Resource(
            name: String(file.prefix { $0 != "." }), path: file, encoding: encoding, dialect: dialect, vigie: meaning,
            schema: TableSchema(fields: fields, missingValues: missing))
    }

    func write(to folder: TemporaryFolder) throws {
        try folder.write(bytes ?? Array(text.utf8), to: file)
    }

    func read(
        requests: [Set<Dimension>] = [], workers: Int = 2, maximumRejects: Double = 1
    ) throws -> ResourceReading {
        let folder = try TemporaryFolder()
        try write(to: folder)
        return try readFolder(
            folder, [resource], requests: requests, workers: workers,
            maximumRejects: maximumRejects)[0]
    }
}

func readFolder(
    _ folder: TemporaryFolder, _ resources: [Resource], requests: [Set<Dimension>] = [], workers: Int = 2,
    maximumRejects: Double = 0
) throws -> [ResourceReading] {
    let package = DataPackage(name: "test", resources: resources)
    try folder.write(Array(DescriptorFile.data(package)), to: DataPackage.fileName)
    let reader = try FolderReader(
        folder: folder.path, derivations: shippedDerivations(), workers: workers, maximumRejects: maximumRejects)
    return try reader.read(FactRequests(dimensions: requests))
}

func shippedDerivations() throws -> Derivations { try Derivations(ParameterFiles(folder: Project.parameters)) }

extension Field {
    static func code(_ name: String, _ dimension: Dimension, codes: [String: String]? = nil) -> Field {
        var meaning = FieldMeaning()
        meaning.dimension = dimension
        meaning.codes = codes
        return Field(name: name, type: "string", vigie: meaning)
    }

    static func amount(
        _ name: String, _ measure: Measure, type: String = "number", decimal: String? = nil, group: String? = nil,
        constants: [String: Constant]? = nil
    ) -> Field {
        var meaning = FieldMeaning()
        meaning.measure = measure
        meaning.constants = constants
        var field = Field(name: name, type: type, decimalChar: decimal, vigie: meaning)
        field.groupChar = group
        return field
    }

    static func published(_ name: String, _ indicator: String, decimal: String = ",") -> Field {
        var meaning = FieldMeaning()
        meaning.published = indicator
        return Field(name: name, type: "number", decimalChar: decimal, vigie: meaning)
    }

    static func claim(_ name: String, _ column: ClaimColumn) -> Field {
        var meaning = FieldMeaning()
        meaning.claim = column
        return Field(name: name, type: "number", vigie: meaning)
    }

    static func marks(_ name: String) -> Field {
        var meaning = FieldMeaning()
        meaning.marks = "cancer"
        return Field(name: name, type: "string", vigie: meaning)
    }
}

extension ResourceReading {
    /// Sums of a measure of claims in 2024, in parts of its scale.
    func sums(
        _ measure: Measure = .claims, by: [Dimension] = [.ctn], where wanted: [Dimension: [String]] = [:],
        event: Event = .accident, year: String = "2024"
    ) throws -> [[String]: Sum] {
        let question = ClaimQuestion(measure: measure, by: by, selection: Selection(wanted))
        return try FactBase([part.facts]).claims(question, year: year, event: event).get().rows.spelled
    }

    func amounts(
        _ measure: Measure = .claims, by: [Dimension] = [.ctn], event: Event = .accident, year: String = "2024"
    ) throws -> [[String]: Int64] {
        try sums(measure, by: by, event: event, year: year).mapValues(\.amount)
    }

    func exposures(_ measure: Measure, by: [Dimension] = [], year: String = "2024") throws -> [[String]: Int64] {
        try FactBase([part.facts]).exposure(measure, year: year, by: by, selection: Selection()).get()
            .rows.spelled.mapValues(\.amount)
    }
}

extension IntakeError {
    /// Name of the case.
    var kind: String { String(String(describing: self).prefix { $0 != "(" }) }
}

/// The one resource that `init` makes of a file of this text, and the folder that holds the file.
func recognised(_ text: String) throws -> (resource: Resource, folder: TemporaryFolder) {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "sample.csv")
    let found = try RecognitionTests.catalogue.recognise(folder: folder.path, forcing: TextFormOverrides())
    return (found[0].resource, folder)
}
