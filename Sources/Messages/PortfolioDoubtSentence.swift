import Portfolios
import Schemes
import Words

/// What is doubtful in a portfolio, where, and what to do.
public enum PortfolioDoubtSentence {
    /// File, line, column, value and reason; the value is left out where `isReleased` is false.
    public static func text(
        _ doubt: (doubt: PortfolioDoubt, place: PortfolioDoubts.Place), _ words: PortfolioWords, isReleased: Bool = true
    ) -> Bilingual {
        let (what, place) = (doubt.doubt, doubt.place)
        return FieldPlace(
            what.file, line: place.line, column: what.column,
            value: isReleased && !what.value.isEmpty ? what.value : nil,
            rows: isReleased ? place.rows : 1
        ).opening(reason(what, words, isReleased: isReleased))
    }

    private static func reason(_ doubt: PortfolioDoubt, _ words: PortfolioWords, isReleased: Bool) -> Bilingual {
        let value = isReleased ? doubt.value : nil
        switch doubt.problem {
        case .unknownKind: return unknownKind(value, words)
        case .unknownRegime: return unknownRegime(value, words)
        case .unknownCode(let name):
            let near = nearest(value, words.codes[name] ?? [])
            return Bilingual(
                "aucune table d'un dispositif n'a ce code de \(name) ; le corriger, sinon les dispositifs qui l'utilisent ne sont pas "
                    + "calculables\(near.french)",
                "no table of a scheme has this code of \(name); correct it, else the schemes that use it cannot be computed"
                    + near.english)
        case .unreadName:
            let near = nearest(value, words.names?.all ?? [])
            return Bilingual(
                "aucun dispositif ne lit une colonne nommée ainsi dans datapackage.json, et elle ne compte pour rien ; vigie schemes "
                    + "show dit ce qu'un dispositif demande\(near.french)",
                "no scheme reads a column called so in datapackage.json, and it counts for nothing; vigie schemes show says what a "
                    + "scheme needs\(near.english)")
        case .zero:
            return Bilingual(
                "une année à 0 n'a pas de taux, et les dispositifs n'y ont pas de montant ; la corriger, ou laisser la case vide "
                    + "quand le nombre est inconnu",
                "a year of 0 has no rate, and schemes have no answer for it; correct it, or leave the cell empty when it is "
                    + "unknown")
        case .payroll(let fault): return payroll(fault)
        case .identifierLength(let digits):
            return Bilingual(
                "un \(name(digits)) a \(digits) chiffres ; un tableur ôte les zéros de tête, et l'entreprise en devient une autre : "
                    + "exporter à nouveau la colonne au format texte",
                "a \(name(digits)) has \(digits) digits; a spreadsheet removes leading zeros, and the enterprise is then another "
                    + "one: export the column again as text")
        case .identifierKey(let digits):
            return Bilingual(
                "la clé de ce \(name(digits)) est fausse : un chiffre a été mal recopié ; le corriger",
                "the key of this \(name(digits)) is wrong: a digit was copied wrongly; correct it")
        case .otherLeadingZeros(let other): return otherLeadingZeros(isReleased ? other : nil)
        case .missingYearBefore:
            return Bilingual(
                "l'entreprise a des lignes plus tôt et aucune pour l'année d'avant ; les dispositifs qui lisent plusieurs années "
                    + "n'ont pas de montant : ajouter sa ligne",
                "the enterprise has earlier rows and none for the year before this one; schemes that read several years have no "
                    + "answer: add its row")
        case .lateClaim:
            return Bilingual(
                "aucune ligne du portefeuille n'est de cette année ou d'une suivante, et aucun dispositif ne lit le sinistre ; corriger "
                    + "l'année, ou ajouter les lignes",
                "no row of the portfolio is of this year or a later one, and no scheme reads the claim; correct the year, or add "
                    + "the rows")
        case .repeatedClaim(true):
            return Bilingual(
                "ce numéro de sinistre est sur une ligne plus haut, et le sinistre compte deux fois ; en ôter une",
                "this claim number is on an earlier row, and the claim counts twice; remove one")
        case .repeatedClaim(false):
            return Bilingual(
                "la même qu'une ligne plus haut dans toutes ses colonnes, et compte deux fois ; en ôter une, ou donner aux sinistres "
                    + "leur numéro (claim-id) si les deux ont eu lieu",
                "the same as an earlier row in all its columns, and counts twice; remove one, or give claims their number "
                    + "(claim-id) where both happened")
        case .repeatedRow:
            return Bilingual(
                "la même qu'une ligne plus haut dans toutes ses colonnes, et compte deux fois ; en ôter une, sauf si les deux ont eu "
                    + "lieu",
                "the same as an earlier row in all its columns, and counts twice; remove one, unless both happened")
        case .unknownHeadcount:
            return Bilingual(
                "l'effectif de l'année est inconnu, et n'est pas 0 ; le donner",
                "the headcount of the year is unknown, and not 0; give it")
        case .unended:
            return Bilingual(
                "le fichier finit sans fin de ligne, et cette ligne peut être coupée ; la comparer à la source, et la finir",
                "the file ends without a line end, and this row may be cut; compare it with the source, and end it with a line end"
            )
        }
    }

    private static func otherLeadingZeros(_ other: String?) -> Bilingual {
        Bilingual(
            (other.map { "une ligne plus haut nomme \($0), le même nombre" }
                ?? "une ligne plus haut nomme le même nombre")
                + " avec d'autres zéros devant, et les deux comptent pour deux entreprises ; un tableur ôte les zéros de tête : "
                + "exporter à nouveau la colonne au format texte",
            (other.map { "an earlier row names \($0), the same number" } ?? "an earlier row names the same number")
                + " with other zeros before it, and both count as two enterprises; a spreadsheet removes leading zeros: "
                + "export the column again as text")
    }

    private static func nearest(_ value: String?, _ known: Set<String>) -> Bilingual {
        value.map { Suggestion.bilingual($0, in: known.sortedByScalars()) } ?? Bilingual(same: "")
    }

    /// - Parameter kind: nil where it may not be told.
    public static func unknownKind(_ kind: String?, _ words: PortfolioWords) -> Bilingual {
        let (list, near) = (words.kinds.sortedByScalars().joined(separator: ", "), nearest(kind, words.kinds))
        return Bilingual(
            "aucun dispositif n'aide cette nature d'action, et elle ne compte pour rien ; natures : \(list)\(near.french)",
            "no scheme gives an aid for this kind of action, and it counts for nothing; kinds: \(list)\(near.english)")
    }

    /// - Parameter regime: nil where it may not be told.
    public static func unknownRegime(_ regime: String?, _ words: PortfolioWords) -> Bilingual {
        let (list, near) = (words.regimes.sortedByScalars().joined(separator: ", "), nearest(regime, words.regimes))
        return Bilingual(
            "aucun dispositif n'a ce plafond, et l'aide ne compte contre aucun ; plafonds : \(list)\(near.french)",
            "no scheme has this ceiling, and the aid counts against none; ceilings: \(list)\(near.english)")
    }

    /// Why a payroll cannot be true, and what to do.
    public static func payroll(_ fault: ImplausiblePayroll) -> Bilingual {
        switch fault {
        case .tooLow:
            Bilingual(
                "moins de 1 000 euros par salarié et par an ; la masse salariale est en euros : multiplier ce qui est en milliers, ou "
                    + "corriger",
                "less than 1 000 euros an employee and year; payroll is in euros: multiply what is in thousands, or correct it"
            )
        case .tooHigh:
            Bilingual(
                "plus de 1 000 000 euros par salarié et par an ; la masse salariale est en euros : diviser ce qui est en centimes ou a "
                    + "été multiplié, ou corriger",
                "more than 1 000 000 euros an employee and year; payroll is in euros: divide what is in cents or was multiplied, "
                    + "or correct it")
        }
    }

    private static func name(_ digits: Int) -> String { digits == 9 ? "SIREN" : "SIRET" }
}
