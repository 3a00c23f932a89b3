import DelimitedText
import Facts
import Intake
import Testing

@Suite("Files are read from end to end, however they are written")
struct FileFormTests {
    private static let expected: [[String]: Int64] = [["AA"]: 3, ["BB"]: 1250]

    @Test("Separated by ; , or TAB: detected and read", arguments: [";", ",", "\t"])
    func delimiters(delimiter: String) throws {
        let reading = try Sample.counts(["A\(delimiter)3", "B\(delimiter)1250"], delimiter: delimiter).read()
        #expect(reading.detected.form.delimiter == delimiter.utf8.first)
        #expect(try reading.amounts() == Self.expected)
    }

    @Test("Lines end with CRLF, LF or CR", arguments: [("\r\n", LineEnding.crlf), ("\n", .lf), ("\r", .cr)])
    func lineEndings(lineBreak: String, ending: LineEnding) throws {
        let reading = try Sample.counts(["A;3", "B;1250"], lineBreak: lineBreak).read()
        #expect(reading.detected.form.lineEnding == ending)
        #expect(try reading.amounts() == Self.expected)
    }

    @Test("Line breaks inside quotes belong to the field, in the header and below")
    func quotedLineBreaks() throws {
        let label = Field(name: "Libellé du CTN", type: "string", vigie: .labelling(.ctn))
        let text = "CTN;\"Libellé\n du CTN\";Cas\nA;\"Métallurgie\net \"\"divers\"\"\";3\nB;BTP;1250\nB;BTP;x\n"
        let reading = try Sample([.code("CTN", .ctn), label, .amount("Cas", .claims)], text).read()
        #expect(try reading.amounts() == Self.expected)
        #expect(FactBase([reading.part.facts]).label("AA", of: .ctn) == "Métallurgie\net \"divers\"")
        #expect(reading.part.rejections.map(\.line) == [6])
    }

    @Test("UTF-8 with and without BOM, and Windows-1252: detected and read")
    func encodings() throws {
        let text = "Caisse;Cas\nRhône;4\nAlpes-Côte d'Azur;5\n"
        let expected: [[String]: Int64] = [["Rhône"]: 4, ["Alpes-Côte d'Azur"]: 5]
        let latin = text.unicodeScalars.map { UInt8($0.value) }
        let forms: [([UInt8], TextEncoding, Bool)] = [
            (Array(text.utf8), .utf8, false), ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8, true),
            (latin, .windows1252, false),
        ]
        for (bytes, encoding, mark) in forms {
            var sample = Sample([.code("Caisse", .region), .amount("Cas", .claims)])
            sample.bytes = bytes
            let reading = try sample.read()
            #expect(reading.detected.form.encoding == encoding)
            #expect(reading.detected.form.hasByteOrderMark == mark)
            #expect(try reading.amounts(by: [.region]) == expected)
        }
    }

    @Test("A forced encoding is taken as it is")
    func forcedEncoding() throws {
        var sample = Sample([.code("Caisse", .region), .amount("Cas", .claims)], "Caisse;Cas\nRhône;4\n")
        sample.encoding = "windows-1252"
        let reading = try sample.read()
        #expect(reading.detected.encodingReason == .forced)
        #expect(try reading.amounts(by: [.region]) == [["RhÃ´ne"]: 4])
        sample.encoding = "utf-16"
        #expect(throws: IntakeError.self) { try sample.read() }
        sample.encoding = "utf-8"
        sample.bytes = Array("Caisse;Cas\nRh".utf8) + [0xF4] + Array("ne;4\n".utf8)
        let error = #expect(throws: IntakeError.self) { try sample.read() }
        guard case .text(.invalidBytes(_, let line, let offset, let byte, .utf8))? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(line == 2 && offset == 13 && byte == 0xF4)
    }

    @Test("A forced delimiter and header row are taken as they are")
    func forcedDialect() throws {
        var sample = Sample.counts(["A;3", "B;1250"])
        sample.text = "rien;à;lire\nCTN;Cas\nA;3\nB;1250\n"
        sample.dialect = Dialect(delimiter: ";", headerRows: [2])
        let reading = try sample.read()
        #expect(reading.detected.delimiterReason == .forced)
        #expect(reading.detected.headerReason == .forced)
        #expect(try reading.amounts() == Self.expected)
        sample.dialect = Dialect(delimiter: "|", headerRows: nil)
        #expect(throws: IntakeError.self) { try sample.read() }
        sample.dialect = Dialect(delimiter: ";", headerRows: [9])
        #expect(throws: IntakeError.self) { try sample.read() }
    }

    @Test("Title lines stand above the header, blank lines anywhere")
    func titles() throws {
        var sample = Sample.counts([])
        sample.text = "Accidents du travail\nAnnée 2024, données provisoires;\n\nCTN;Cas\n\nA;3\nB;1250\n\n"
        let reading = try sample.read()
        #expect(reading.detected.form.headerRecord == 3)
        #expect(try reading.amounts() == Self.expected)
        #expect(reading.part.tally.read == 2)
    }

    @Test("Header names are folded for case, accents, spaces and no-break spaces")
    func header() throws {
        var meaning = FieldMeaning()
        meaning.measure = .claims
        let fields: [Field] = [
            .code("Code CTN", .ctn), Field(name: "Accidents reconnus ?", type: "integer", vigie: meaning),
        ]
        let text = " CODE  CTN ;ACCIDENTS Reconnus\u{A0}?\nA;3\nB;1250\n"
        #expect(try Sample(fields, text).read().amounts() == Self.expected)
        let accents: [Field] = [.code("Code CTN", .ctn), .amount("Décès reconnus", .claims)]
        #expect(
            try Sample(accents, "code_ctn;De\u{301}ces\u{202F}RECONNUS\nA;3\nB;1250\n").read().amounts()
                == Self.expected)
    }

    @Test("A described column that the file lacks is an error with the nearest name")
    func missingColumn() throws {
        let error = #expect(throws: IntakeError.self) {
            try Sample([.code("CTN", .ctn), .amount("Cas", .claims)], "CTN;Cass\nA;3\n").read()
        }
        guard case .missingColumn(let file, "Cas", let nearest, let line)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(file == "sample.csv" && nearest == "Cass" && line == 1)
    }

    @Test("A column that appears twice is an error; columns without meaning are said")
    func columns() throws {
        let fields: [Field] = [.code("CTN", .ctn), .amount("Cas", .claims)]
        #expect(throws: IntakeError.self) { try Sample(fields, "CTN;Cas;CAS\nA;3;3\n").read() }
        let reading = try Sample(fields + [Field(name: "Note", type: "string")], "Autre;CTN;Cas;Note\nx;A;3;y\n").read()
        #expect(reading.unusedColumns == ["Autre", "Note"])
    }

    @Test("A header and no row: nothing is read and nothing is wrong")
    func headerOnly() throws {
        let reading = try Sample.counts([]).read(maximumRejects: 0)
        #expect(reading.part.tally == RowTally())
    }

    @Test("An empty file is an error")
    func empty() throws {
        var sample = Sample.counts([])
        sample.text = ""
        #expect(throws: IntakeError.self) { try sample.read() }
    }
}

extension FieldMeaning {
    static func labelling(_ dimension: Dimension) -> FieldMeaning {
        var meaning = FieldMeaning()
        meaning.labels = dimension
        return meaning
    }
}
