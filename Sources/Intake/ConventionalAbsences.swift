/// The texts that statistical tables write for a figure that is not there, and what they mean.
///
/// `init` adds them to the missing values of a file, so that the descriptor says what is read. Sources: INSEE, « signes
/// conventionnels » (`s`, `nd`, `nc`, `…`, `-`); Eurostat (`:`); spreadsheets and databases (`#N/A`, `NULL`).
enum ConventionalAbsences {
    static let values: [MissingValue] = [
        ("s", "secret statistique"), ("nc", "non communiqué"), ("n.c.", "non communiqué"), ("NC", "non communiqué"),
        ("nd", "non disponible"), ("n.d.", "non disponible"), ("ND", "non disponible"), (":", "non disponible"),
        ("…", "non disponible"), ("...", "non disponible"), (".", "non disponible"), ("-", "néant ou sans objet"),
        ("#N/A", "erreur d'un tableur"), ("#N/D", "erreur d'un tableur"), ("NULL", "valeur manquante"),
    ].map { MissingValue(value: $0.0, label: $0.1) }

    /// `declared` and the texts that it says nothing of. The standard wants each label once: the text itself tells those of one
    /// meaning apart, as in `non disponible (nd)`.
    static func added(to declared: [MissingValue]) -> [MissingValue] {
        let known = Set(declared.map(\.value))
        var labels: Set<String?> = []
        return (declared + values.filter { !known.contains($0.value) }).map { missing in
            guard let label = missing.label, !labels.insert(label).inserted else { return missing }
            return MissingValue(value: missing.value, label: label + missing.suffix)
        }
    }
}
