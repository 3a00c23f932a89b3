import StudySupport
import TestSupport
import Testing

/// The two open files of 2024 give the tables that the insurer prints.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: RealFiles.absence)))
struct OpenFilesTests {
    private let folder: DataFolder

    init() throws { folder = try DataFolder.cnam.get() }

    @Test func bothFilesAreRecognisedWhole() {
        #expect(folder.initEnding == 0)
    }

    /// Tableaux 7 and 8: every printed figure of the nine committees and their total.
    @Test func tableaux7And8() throws {
        let codes = "AT,SALARIES,IP,DECES,JOURS,SOMME-TAUX-IP,IF,TF,TG,IG"
        let words = ["--indicator", codes, "--year", "2024", "--where", "event=AT"]
        let byCommittee = try folder.query(words[0], words[1], words[2], words[3], words[4], words[5], "--by", "ctn")
        let whole = try folder.query(words[0], words[1], words[2], words[3], words[4], words[5])
        let seventh = try Record.published("tableau07_at_salaries_ctn_2020_2024.csv").filter { $0["annee"] == "2024" }
        let eighth = try Record.published("tableau08_indices_ctn_2024.csv")
        #expect(seventh.count == 10 && eighth.count == 10)
        for printed in seventh + eighth {
            let rows = printed["ctn"] == "TOTAL" ? whole : byCommittee.filter { $0["ctn"] == printed["ctn"] }
            for (code, column) in columns where printed.fields[column] != nil {
                let row = try #require(rows.first { $0["indicator"] == code }, "\(code) \(printed["ctn"])")
                expectPrinted(row.number("value"), as: printed[column], "\(code) \(printed["ctn"])")
            }
        }
    }

    private let columns = [
        ("AT", "at_1er_reglement"), ("SALARIES", "salaries"), ("IP", "ip"), ("DECES", "deces"),
        ("JOURS", "journees_it"), ("SOMME-TAUX-IP", "somme_taux_ip"), ("IF", "IF"), ("TF", "TF"), ("TG", "TG"),
        ("IG", "IG"),
    ]

    /// The French table prints the same decimals.
    @Test func tableau8AsItIsPrinted() throws {
        let ending = try Program.run(
            ["query", folder.path, "--indicator", "IF,TF,TG,IG", "--by", "ctn", "--format", "md", "--lang", "fr"])
        for printed in try Record.published("tableau08_indices_ctn_2024.csv").dropLast() {
            let line = ending.output.split(separator: "\n").first { $0.contains("(\(printed["ctn"]))") } ?? ""
            let cells = line.split(separator: "|").dropFirst().map { $0.split(separator: " ").first.map(String.init) }
            #expect(cells.prefix(4) == [printed["IF"], printed["TF"], printed["TG"], printed["IG"]], "\(line)")
        }
    }

    /// Tableau 19, 2024, in the order in which it is printed.
    @Test func tableau19() throws {
        let families = [
            "TMS", "amiante", "autres-representes", "cancers-hors-amiante", "sars-cov-2", "autres-tableaux",
            "hors-tableau",
        ]
        let printed = try Record.published("tableau19_familles_mp_2020_2024.csv")
        let rows = try folder.query("--indicator", "MP", "--by", "famille-mp", "--year", "2024")
        #expect(rows.count == families.count)
        for (family, line) in zip(families, printed) {
            #expect(rows.first { $0["famille-mp"] == family }?["value"] == line["2024"], "\(family)")
        }
        let whole = try folder.query("--indicator", "MP", "--year", "2024")
        #expect(whole.map { $0["value"] } == [printed.last?["2024"] ?? ""])
    }

    /// Tableau 20, 2024, and its index, which needs the compte spécial in its numerator (contract.md 1).
    @Test func tableau20() throws {
        let rows = try folder.query("--indicator", "TMS", "--by", "tableau", "--year", "2024")
        let printed = try Record.published("tableau20_tms_par_tableau_2020_2024.csv")
        for line in printed where line["tableau"].count == 3 {
            let parts = rows.filter { $0["tableau"].hasPrefix(line["tableau"]) }
            #expect(parts.map { $0["value"] } == [line["2024"]], "\(line["tableau"])")
        }
        let national = try folder.query("--indicator", "TMS,IF-TMS", "--year", "2024")
        #expect(national[0]["value"] == "44723")
        expectPrinted(national[1].number("value"), as: "2,2", "IF-TMS")
        #expect(abs(national[1].number("value") - 2.150) < 0.0005)
    }

    /// The pairs that contract.md 2 prints in brackets.
    @Test func tmsByTableauOfTheContract() throws {
        let rows = try folder.query("--indicator", "TMS", "--by", "tableau", "--year", "2024", "--format", "csv")
        let pairs = rows.map { "\($0["tableau"]) \($0["value"])" }.joined(separator: ", ")
        #expect(pairs == "057A 40976, 069A 84, 079A 931, 097A 477, 098A 2255")
    }

    /// What the two files determine of the key figures.
    @Test(arguments: [("at", "AT"), ("mp", "MP")])
    func keyFigures(_ column: String, _ event: String) throws {
        let lines = try Record.published("chiffres_cles_2024.csv")
        func printed(_ name: String) -> String { lines.first { $0["grandeur"] == name }?[column] ?? "" }
        let rows = try folder.query(
            "--indicator", "\(event),JOURS,IP,DECES,ETP", "--year", "2024", "--where", "event=\(event)")
        let expected = [
            printed("sinistres_avec_arret_ou_ip"), printed("jours_arret"), printed("ip"), printed("deces"),
        ]
        #expect(rows.prefix(4).map { $0["value"] } == expected)
        let equivalents = try #require(Double(printed("etp_jours_arret")))
        #expect(abs(rows[4].number("value") / equivalents - 1) < 1e-4)
        #expect(rows[4]["denominator"] == "236")
    }

    /// indicators.md: the headline of 2024, computed and not published.
    @Test func daysOffAndIncapacitiesOfTMS() throws {
        let rows = try folder.query(
            "--indicator", "JOURS,IP,ETP", "--year", "2024", "--where", "event=MP", "--where", "famille-mp=TMS")
        #expect(rows[0]["value"] == "14589978")
        #expect(rows[1]["value"] == "21543")
        expectPrinted(rows[2].number("value"), as: "61822", "ETP")
    }

    /// contract.md 1: exposure counts once per key over the two files, which repeat it.
    @Test func employeesAreNotAddedFromRowToRow() throws {
        let rows = try folder.query("--indicator", "SALARIES,HEURES", "--year", "2024")
        #expect(rows.map { $0["value"] } == ["20799568", "34359322638"])
    }

    @Test func diseasesOfTheSpecialAccount() throws {
        let rows = try folder.query("--indicator", "MP,TMS", "--by", "ctn", "--where", "ctn=ZC", "--year", "2024")
        #expect(rows.map { $0["value"] } == ["2556", "1593"])
    }
}
