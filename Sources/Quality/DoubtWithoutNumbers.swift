import Words

extension Doubt {
    /// The caution as it is printed beside figures of files that were never released: neither a line, of which the last is the
    /// number of rows, nor a number of rows.
    public var textWithoutNumbers: Bilingual {
        guard let words else { return text }
        let (french, english) = (file ?? "fichiers du dossier", file ?? "files of the folder")
        return Bilingual(
            "\(french) : \(words.french) (vigie check dit où)", "\(english): \(words.english) (vigie check says where)")
    }

    /// What it is; nil where its sentence has no number of rows.
    private var words: Bilingual? {
        switch kind {
        case .falseTotal: Bilingual("des lignes se lisent comme des totaux", "rows read like totals")
        case .duplicatedKey: Bilingual("des lignes répètent les codes d'autres", "rows repeat the codes of others")
        case .overlap:
            Bilingual("deux fichiers comptent le même événement d'une année", "two files count one event of a year")
        case .repeatedClaim: Bilingual("des sinistres comptent deux fois", "claims count twice")
        case .absentRows: Bilingual("des codes n'ont pas de ligne de sinistres", "codes have no row of claims")
        case .sameYears: Bilingual("deux années ont les mêmes lignes", "two years have the same rows")
        case .identifier: Bilingual("des SIRET sont mal formés", "SIRET are not well formed")
        case .nearIdentity:
            Bilingual(
                "des identités ne diffèrent que par un caractère de celles d'autres personnes : des jumeaux, ou des "
                    + "personnes qui comptent deux fois",
                "identities differ by one character from those of other people: twins, or people who count twice")
        case .spelling: Bilingual("des codes sont écrits de plusieurs façons", "codes are written in several ways")
        case .loneYear: Bilingual("une année est loin de toutes les autres", "a year is far from all others")
        case .truncatedFile:
            Bilingual("le fichier se termine sans fin de ligne", "the file ends without a line end")
        case .lostDigits, .percentage, .swallowedFields:
            Bilingual("des champs ne sont pas ceux de leur colonne", "fields are not those of their column")
        case .nothingRead: Bilingual("aucune ligne n'est retenue", "no row counts")
        case .unnamedTotal, .claimsWithoutExposure, .implausible, .totalMismatch, .disagreement, .outlier, .unknownCode,
            .refusedRow, .unknownWord, .zeroYear, .emptyHeadcount:
            Bilingual("des lignes sont à vérifier", "rows are to be verified")
        case .publishedTotal:
            Bilingual("un total n'est pas celui qui est publié", "a total is not the published one")
        case .sameFile, .unreadFile, .missingEvent, .missingRowKind, .unsettledMark, .emptyFile: nil
        }
    }
}
