import Facts
import Intake
import Testing

/// Lines 6, 9, 10 and 11 of the table of dialects: identifiers, absences, dates, names of columns.
@Suite("Dialects: codes, absences, dates, names")
struct DialectCodeTests {
    private func codes(_ dimension: Dimension, _ cells: [String]) throws -> Set<String> {
        let lines = cells.map { "\($0);1\n" }.joined()
        let reading = try Sample([.code("Code", dimension), .amount("Cas", .claims)], "Code;Cas\n" + lines).read(
            requests: [[dimension]])
        #expect(reading.part.rejections.isEmpty)
        return Set(try reading.amounts(by: [dimension]).keys.map { $0[0] })
    }

    @Test(
        "Leading zeros stay: SIRET, département, commune, APE",
        arguments: [
            (Dimension.establishment, ["00552013500018"]), (.region, ["01", "09", "2A", "2B", "971", "976", "01004"]),
            (.naf5, ["0111Z"]), (.naf2, ["01"]),
        ])
    func leadingZeros(dimension: Dimension, texts: [String]) throws {
        #expect(try codes(dimension, texts) == Set(texts))
    }

    @Test(
        "Tableaux in the spellings of conventions 1.6, and bis and ter as the insurer codes them",
        arguments: [
            (["57A", "057 A", "057A", "RG 57A", "57-A", "tableau 57 A", "T57A"], "057A"),
            (["57", "057", "RG 57", "T57", "n° 57", "Tableau n° 57"], "057"),
            (["57bis", "57 bis", "57 BIS", "RG 57 bis", "057B"], "057B"), (["10 ter", "010T"], "010T"),
        ])
    func tableaux(texts: [String], code: String) throws { #expect(try codes(.tableau, texts) == [code]) }

    @Test(
        "What is no tableau of the régime général stays as it is written",
        arguments: ["RA 57", "57ABC", "Hors tableau"])
    func otherTableaux(text: String) throws { #expect(try codes(.tableau, [text]) == [text]) }

    @Test(
        "The signs of statistical tables for a figure that is not there, each with its label; init declares them",
        arguments: [
            ("s", "secret statistique"), ("nc", "non communiqué"), ("nd", "non disponible"), ("n.d.", "non disponible"),
            (":", "non disponible"), ("…", "non disponible"), ("...", "non disponible"), (".", "non disponible"),
            ("-", "néant ou sans objet"), ("#N/A", "erreur d'un tableur"), ("NULL", "valeur manquante"),
        ])
    func absences(text: String, label: String) throws {
        let header = "CTN;Année;Salariés;AT en 1er règlement\n"
        let (resource, folder) = try recognised(header + "A;2024;10;3\nB;2024;10;\(text)\n")
        let reading = try readFolder(folder, [resource])[0]
        #expect(reading.part.absences == [label: 1])
        #expect(try reading.sums() == [["AA"]: Sum(amount: 3), ["BB"]: Sum(amount: 0, missing: 1)])
    }

    @Test("An empty cell is what the layout says that it is") func emptyCell() throws {
        let (resource, _) = try recognised("CTN;Année;Salariés;AT en 1er règlement\nA;2024;10;3\n")
        #expect(resource.schema.missingValues?.filter { $0.value.isEmpty }.count == 1)
        #expect(resource.schema.missingValues?.contains(MissingValue(value: "s", label: "secret statistique")) == true)
    }

    @Test(
        "A year is read in a date JJ/MM/AAAA or AAAA-MM-JJ, in a month AAAAMM, and by itself",
        arguments: ["2024", "01/03/2024", "1/3/2024", "31.12.2024", "2024-03-01", "2024-03-01 00:00:00", "202403"])
    func years(text: String) throws {
        var sample = Sample([.code("Date", .year), .amount("Cas", .claims)], "Date;Cas\n\(text);3\n")
        sample.constants = ["event": Constant("AT")]
        #expect(try sample.read().amounts(by: []) == [[]: 3])
    }

    @Test(
        "Years of two digits, serials of a spreadsheet and impossible dates are refused",
        arguments: [
            ("24", RowProblem.twoDigitYear), ("01/03/24", .twoDigitYear), ("24-03-01", .twoDigitYear),
            ("45352", .notAYear), ("32/03/2024", .notAYear), ("01/13/2024", .notAYear), ("202413", .notAYear),
            ("0124", .notAYear), ("2024/", .notAYear), ("mars 2024", .notAYear), ("", .notAYear),
        ])
    func refusedYears(text: String, problem: RowProblem) throws {
        var sample = Sample([.code("Date", .year), .amount("Cas", .claims)], "Date;Cas\n2023;1\n\(text);3\n")
        sample.constants = ["event": Constant("AT")]
        #expect(try sample.read().part.rejections.map(\.problem) == [problem])
    }

    @Test(
        "Names of columns in other cases, accents, blanks and signs",
        arguments: ["CTN;AT en 1er règlement", "ctn;at en 1ER REGLEMENT", "CTN ;AT\u{A0}en_1er-règlement*"])
    func names(header: String) throws {
        let fields: [Field] = [.code("CTN", .ctn), .amount("AT en 1er règlement", .claims)]
        #expect(try Sample(fields, header + "\nA;3\n").read().amounts() == [["AA"]: 3])
    }
}
