import Intake
import Words

/// The sentence of a refused row.
public enum RejectionSentence {
    /// File, line, column, value and reason.
    public static func text(_ rejection: Rejection) -> Bilingual {
        let place = FieldPlace(rejection.file, line: rejection.line, column: rejection.column, value: rejection.value)
        return place.opening(reason(rejection.problem))
    }

    /// Ends the sentence that names the place and the value.
    public static func reason(_ problem: RowProblem) -> Bilingual {
        switch problem {
        case .fieldCount(let expected, let found):
            Bilingual(
                Plural.text(found, "champ", "champs")
                    + ", et l'en-tête en a \(expected) ; un séparateur ou un guillemet manque, ou est de trop",
                Plural.text(found, "field", "fields")
                    + " where the header has \(expected); a delimiter or a quote is missing, or there is one too many")
        case .swallowed:
            Bilingual(
                "le champ contient des lignes entières ; un guillemet l'ouvre, un autre, des lignes plus bas, le ferme : ôter le "
                    + "premier",
                "the field holds whole rows; a quote opens it and another, some rows below, closes it: remove the first"
            )
        case .notANumber: Bilingual("ce n'est pas un nombre", "not a number")
        case .ambiguousNumber:
            Bilingual(
                "le signe peut séparer des milliers ou des décimales ; déclarer decimalChar et groupChar du champ dans "
                    + "datapackage.json",
                "may separate thousands or decimals; declare decimalChar and groupChar of the field in datapackage.json"
            )
        case .undeclaredApostrophe:
            Bilingual(
                "une apostrophe sépare des milliers ; déclarer \"groupChar\": \"'\" du champ dans datapackage.json",
                "an apostrophe separates thousands; declare \"groupChar\": \"'\" of the field in datapackage.json")
        case .tooManyDecimals(let kept): decimals(kept)
        case .notWhole:
            Bilingual(
                "la colonne est déclarée \"integer\" ; si des parties d'unité existent, déclarer \"type\": \"number\" du champ dans "
                    + "datapackage.json",
                "the column is declared \"integer\"; if parts of a unit can be, declare \"type\": \"number\" of the field in "
                    + "datapackage.json")
        case .negative: Bilingual("un nombre négatif, où il n'y en a pas", "a negative number, where none can be")
        case .outOfRange: Bilingual("trop grand pour être plausible", "too large to be plausible")
        case .notAYear:
            Bilingual(
                "ce n'est pas une année ; 2024, 31/12/2024, 2024-12-31 et 202412 en sont",
                "not a year; 2024, 31/12/2024, 2024-12-31 and 202412 are")
        case .twoDigitYear:
            Bilingual(
                "une année de deux chiffres peut être de tout siècle ; en écrire quatre",
                "a year of two digits may be of any century; write four")
        case .notAnEvent:
            Bilingual("ce n'est pas un événement ; AT, trajet ou MP en sont", "not an event; AT, trajet or MP are")
        case .unknownFlag:
            Bilingual(
                "un signe inconnu ; b, c, d, e, f, n, p, r, s, u et z sont connus",
                "a flag that is not known; b, c, d, e, f, n, p, r, s, u and z are")
        case .notYesOrNo: yesOrNo
        case .emptyIdentifier: Bilingual("l'identifiant manque", "the identifier is missing")
        case .damagedIdentifier:
            Bilingual(
                "un identifiant abîmé par un tableur : devenu un nombre, il a perdu ses derniers chiffres ; exporter à nouveau la "
                    + "colonne au format texte",
                "an identifier damaged by a spreadsheet (identifiant abîmé par un tableur): it became a number and lost its "
                    + "last digits; export the column again as text")
        case .notARate:
            Bilingual(
                "ce n'est pas un taux d'incapacité de 0 à 100", "not a rate of incapacity between 0 and 100")
        case .notAShare:
            Bilingual(
                "ce n'est pas une part de 0 à 1 ; 30 % s'écrit 0,3", "not a share from 0 to 1; 30% is written 0.3")
        case .notAnEmployment:
            Bilingual(
                "salarie, interimaire-utilisateur ou interimaire-agence est attendu",
                "salarie, interimaire-utilisateur or interimaire-agence is expected")
        case .notADay:
            Bilingual(
                "ce n'est pas un jour ; 2025-05-01, 01/05/2025 et 20250501 sont lus",
                "not a day; 2025-05-01, 01/05/2025 and 20250501 are read")
        case .notPositive: Bilingual("un nombre positif est attendu", "a number above zero is expected")
        case .repeatedYear(let line):
            Bilingual(
                "l'entreprise a déjà cette année à la ligne \(line) ; garder une ligne par année",
                "the enterprise has this year on line \(line) already; keep one row a year")
        case .noEnterprise:
            Bilingual(
                "aucune ligne du portefeuille n'a cet identifiant ; ajouter la sienne, ou ôter celle-ci",
                "no row of the portfolio has this identifier; add its row, or remove this one")
        case .otherLeadingZeros:
            Bilingual(
                "aucune ligne du portefeuille n'a cet identifiant, mais l'une a le même nombre avec d'autres zéros devant ; un "
                    + "tableur ôte les zéros de tête : exporter à nouveau la colonne au format texte, dans les deux fichiers",
                "no row of the portfolio has this identifier, but one has the same number with other zeros before it; a "
                    + "spreadsheet removes leading zeros: export the column again as text, in both files")
        case .totalOfEnterprises:
            Bilingual(
                "une ligne de total n'est pas une entreprise, et compterait deux fois ce qui est au-dessus ; l'ôter",
                "a row of totals is not an enterprise, and would count again what is above; remove it")
        }
    }

    /// What is said of a word that is neither.
    static let yesOrNo = Bilingual(
        "ni oui ni non ; oui, o, 1, vrai, true, yes, ja et leurs contraires sont lus",
        "neither yes nor no; oui, o, 1, vrai, true, yes, ja and their contraries are")

    private static func decimals(_ kept: Int) -> Bilingual {
        guard kept > 0 else { return Bilingual("un nombre entier est attendu", "a whole number is expected") }
        return Bilingual(
            "plus de \(kept) décimales ; si le signe sépare des milliers, le déclarer comme groupChar du champ dans "
                + "datapackage.json",
            "more than \(kept) decimals; if the mark separates thousands, declare it as groupChar of the field in "
                + "datapackage.json")
    }
}

/// A share printed as a percentage, for messages.
public enum PercentText {
    /// At most three decimals, none in vain.
    public static func text(_ share: Double) -> String {
        let percent = share * 100
        let rounded = (percent * 1000).rounded() / 1000
        return rounded == rounded.rounded() ? "\(Int(rounded)) %" : "\(rounded) %"
    }
}
