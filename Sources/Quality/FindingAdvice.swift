import Words

extension Finding.Kind {
    /// What to do about a finding of the kind, where its own sentence does not say more.
    public var advice: Bilingual {
        switch self {
        case .emptyFile:
            Bilingual(
                "ajouter les lignes, ou ôter le fichier de datapackage.json",
                "add its rows, or take the file out of datapackage.json")
        case .refusedRow:
            Bilingual(
                "corriger la ligne dans le fichier, ou ce que datapackage.json dit de la colonne",
                "correct the row in the file, or what datapackage.json says of the column")
        case .totalMismatch:
            Bilingual(
                "vérifier le total et les lignes dans la source ; une ligne peut manquer",
                "compare the total and the rows with the source; a row may be missing")
        case .falseTotal:
            Bilingual(
                "renommer la ligne si elle n'est pas un total ; l'ôter si elle en est un",
                "give the row another name if it is no total, and remove it if it is")
        case .duplicatedKey:
            Bilingual(
                "ôter une des deux lignes, ou déclarer la colonne qui les distingue",
                "remove one of the two rows, or declare the column that tells them apart")
        case .publishedTotal:
            Bilingual(
                "comparer le fichier à sa source : des lignes peuvent manquer",
                "compare the file with its source: rows may be missing")
        case .sameFile:
            Bilingual(
                "ôter l'un des deux fichiers de datapackage.json",
                "take one of the two files out of datapackage.json")
        case .overlap:
            Bilingual(
                "garder un seul des deux fichiers, ou déclarer l'un comme série",
                "keep one of the two files, or declare one as a series")
        case .unnamedTotal:
            Bilingual(
                "nommer la ligne comme un total, ou l'ôter ; d'une colonne, ôter \"measure\" dans datapackage.json",
                "name the row as a total, or remove it; of a column, remove its \"measure\" in datapackage.json")
        case .claimsWithoutExposure:
            Bilingual(
                "ajouter les salariés de ces codes, ou corriger les codes",
                "add the employees of these codes, or correct the codes")
        case .disagreement:
            Bilingual(
                "garder la bonne valeur, et corriger ou ôter l'autre",
                "keep the right value, and correct or remove the other")
        case .outlier:
            Bilingual(
                "vérifier la valeur dans la source ; une virgule a pu se perdre",
                "verify the value in the source; a decimal mark may be lost")
        case .unknownCode:
            Bilingual(
                "corriger le code, ou vérifier l'année de sa nomenclature",
                "correct the code, or verify the year of its nomenclature")
        case .repeatedClaim:
            Bilingual(
                "ôter la ligne de trop, ou donner un numéro aux sinistres",
                "remove the row that is too many, or give claims a number")
        case .absentRows:
            Bilingual(
                "ajouter les lignes qui manquent, si la source les a",
                "add the rows that are missing, if the source has them")
        case .sameYears:
            Bilingual(
                "vérifier que l'une des deux années n'est pas une copie de l'autre",
                "verify that one of the two years is no copy of the other")
        case .implausible:
            Bilingual(
                "vérifier les montants de la ligne et leurs unités",
                "verify the amounts of the row and their units")
        case .unknownWord:
            Bilingual(
                "écrire le mot qu'un dispositif lit ; vigie schemes show les dit",
                "write a word that a scheme reads; vigie schemes show says which")
        case .zeroYear:
            Bilingual(
                "donner l'effectif et la masse salariale de l'année, ou laisser les cases vides",
                "give headcount and payroll of the year, or leave the cells empty")
        case .emptyHeadcount:
            Bilingual(
                "donner l'effectif de l'année",
                "give the headcount of the year")
        case .identifier:
            Bilingual(
                "exporter à nouveau la colonne au format texte, et corriger les numéros faux",
                "export the column again as text, and correct the wrong numbers")
        case .nearIdentity:
            Bilingual(
                "vérifier s'il s'agit de deux personnes, et corriger le numéro faux",
                "verify whether these are two people, and correct the wrong number")
        case .spelling:
            Bilingual(
                "écrire le code d'une seule manière",
                "write the code in one way")
        case .loneYear:
            Bilingual(
                "corriger l'année",
                "correct the year")
        case .truncatedFile:
            Bilingual(
                "comparer le fichier à sa source, et finir sa dernière ligne",
                "compare the file with its source, and end its last row with a line end")
        case .lostDigits:
            Bilingual(
                "exporter à nouveau la colonne au format nombre",
                "export the column again as plain numbers")
        case .percentage:
            Bilingual(
                "corriger la valeur, ou le sens de la colonne",
                "correct the value, or the meaning of the column")
        case .swallowedFields:
            Bilingual(
                "ôter le guillemet qui ouvre le champ",
                "remove the quote that opens the field")
        case .unsettledMark:
            Bilingual(
                "déclarer decimalChar et groupChar du champ dans datapackage.json",
                "declare decimalChar and groupChar of the field in datapackage.json")
        case .missingEvent:
            Bilingual(
                "déclarer l'événement du fichier dans datapackage.json",
                "declare the event of the file in datapackage.json")
        case .missingRowKind:
            Bilingual(
                "déclarer dans datapackage.json que chaque ligne du fichier est un sinistre",
                "declare in datapackage.json that each row of the file is one claim")
        case .nothingRead:
            Bilingual(
                "vérifier les codes que la colonne doit avoir dans datapackage.json",
                "verify the codes that the column must have in datapackage.json")
        case .unreadFile:
            Bilingual(
                "donner au fichier un rôle dans datapackage.json, ou l'ôter du dossier",
                "give the file a role in datapackage.json, or take it out of the folder")
        }
    }
}
