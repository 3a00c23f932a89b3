import Facts
import Indicators
import Words

/// Rows that appear twice, and rows that do not stand at all.
extension InconsistencySentence {
    func repeatedRows(_ count: Int, _ first: RepeatedLine?) -> Bilingual {
        let french = first.map { ", ligne \($0.line)" } ?? ""
        let english = first.map { ", line \($0.line)" } ?? ""
        return Bilingual(
            "\(file)\(french) : "
                + (count == 1 ? "1 ligne répète les codes" : "\(count) lignes répètent les codes")
                + " d'une autre\(first.map { " (ligne \($0.first))" } ?? "") ; elles sont additionnées",
            "\(file)\(english): " + (count == 1 ? "1 row repeats the codes" : "\(count) rows repeat the codes")
                + " of another\(first.map { " (line \($0.first))" } ?? ""); they are added")
    }

    func repeatedClaims(_ claims: RepeatedClaims) -> Bilingual {
        let (some, least) = claims.isSample ? ("au moins ", "at least ") : ("", "")
        let (french, english) = claims.mark == .number ? repeatedNumbers(claims.count) : repeatedFields(claims.count)
        return Bilingual(
            "\(file), ligne \(claims.line) : \(some)\(french) : ces sinistres comptent deux fois",
            "\(file), line \(claims.line): \(least)\(english): these claims count twice")
    }

    private func repeatedNumbers(_ count: Int) -> (french: String, english: String) {
        (
            Plural.text(count, "ligne a", "lignes ont") + " un numéro de sinistre déjà lu",
            Plural.text(count, "row has", "rows have") + " a claim number that was read before"
        )
    }

    private func repeatedFields(_ count: Int) -> (french: String, english: String) {
        (
            "\(count) lignes sont les mêmes qu'une autre dans toutes leurs colonnes",
            "\(count) rows are the same as another in all their columns"
        )
    }

    func absentRows(_ event: String, _ year: String, _ absent: AbsentRows) -> Bilingual {
        let codes = shown(FactRow(codes: absent.codes, line: nil))
        let name = Self.name(event)
        let percent = PercentText.text(
            (Double(absent.employees) / Double(absent.allEmployees) * 1000).rounded() / 1000)
        return Bilingual(
            "\(file) : \(absent.count) codes sur \(absent.all), avec \(percent) des salariés, n'ont pas de ligne pour "
                + "\(name.french) de \(year) (le premier : \(codes)) ; si le fichier est coupé, les chiffres sont trop bas",
            "\(file): \(absent.count) of \(absent.all) codes, with \(percent) of the employees, have no row for \(name.english) of "
                + "\(year) (first: \(codes)); if the file was cut, figures are too low: get it again")
    }

    func sameYears(_ first: String, _ second: String, _ count: Int, _ all: Int) -> Bilingual {
        Bilingual(
            "\(file) : \(count) lignes sur \(all) de dix sinistres ou plus sont les mêmes en \(first) et en \(second) ; une "
                + "année a été prise pour l'autre",
            "\(file): \(count) of \(all) rows of ten claims or more are the same in \(first) and \(second); "
                + "one year was taken for the other")
    }

    func siret(_ fault: SiretFault, _ count: Int, _ line: Int) -> Bilingual {
        switch fault {
        case .length:
            Bilingual(
                "\(file), ligne \(line) : \(Plural.text(count, "SIRET n'a", "SIRET n'ont")) pas 14 chiffres ; un tableur ôte "
                    + "les zéros de tête, et ces établissements ne sont pas reconnus",
                "\(file), line \(line): \(Plural.text(count, "SIRET does", "SIRET do")) not have 14 digits; a spreadsheet "
                    + "removes leading zeros, and these establishments are not recognised: export the column as text")
        case .textMark:
            Bilingual(
                "\(file), ligne \(line) : \(Plural.text(count, "identifiant s'ouvre", "identifiants s'ouvrent")) sur "
                    + "l'apostrophe par laquelle un tableur marque un texte ; elle n'est pas lue",
                "\(file), line \(line): \(Plural.text(count, "identifier opens", "identifiers open")) with the apostrophe "
                    + "by which a spreadsheet marks text; it was left out: export the column without it")
        case .key:
            Bilingual(
                "\(file), ligne \(line) : \(count) SIRET de clé fausse ; un chiffre a été mal recopié",
                "\(file), line \(line): \(Plural.text(count, "SIRET has", "SIRET have")) a wrong key: a digit was copied wrongly"
            )
        }
    }
}
