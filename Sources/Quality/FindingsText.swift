import Words

/// Findings as people read them: one line each, what to do about each kind, and how many there are.
public enum FindingsText {
    /// Refused rows that are printed of one file; JSON has them all.
    private static let printedRejections = 20

    /// In the order of the findings; the last line counts them.
    public static func lines(_ findings: [Finding], _ language: Language = .english) -> [String] {
        let opening = Bilingual("constat : ", "finding: ").text(language)
        return sentences(findings, language).map { opening + VisibleText.line($0) } + advice(findings, language)
            + [count(findings, language)]
    }

    /// The sentences alone, the refused rows of a file as far as they are printed.
    public static func sentences(_ findings: [Finding], _ language: Language) -> [String] {
        var refused: [String: Int] = [:]
        var lines: [String] = []
        for finding in findings {
            if finding.kind == .refusedRow, let file = finding.file {
                refused[file, default: 0] += 1
                if refused[file, default: 0] > printedRejections { continue }
            }
            lines.append(finding.text.text(language))
        }
        for (file, count) in refused.sorted(by: { $0.key.precedesByScalars($1.key) }) where count > printedRejections {
            lines.append(
                Bilingual("\(file) : \(count) lignes refusées en tout", "\(file): \(count) refused rows in all")
                    .text(language))
        }
        return lines
    }

    /// What to do, once for each kind that is met, in the order in which kinds are listed.
    static func advice(_ findings: [Finding], _ language: Language) -> [String] {
        let met = Set(findings.map(\.kind))
        let opening = Bilingual("que faire", "what to do")
        return Finding.Kind.allCases.filter(met.contains).map { kind in
            Bilingual(
                "\(opening.french) (\(kind.rawValue)) : \(kind.advice.french)",
                "\(opening.english) (\(kind.rawValue)): \(kind.advice.english)"
            ).text(language)
        }
    }

    private static func count(_ findings: [Finding], _ language: Language) -> String {
        guard !findings.isEmpty else { return Bilingual("aucun constat", "no finding").text(language) }
        return Bilingual(
            "\(findings.count) \(findings.count > 1 ? "constats" : "constat")",
            Plural.text(findings.count, "finding", "findings")
        ).text(language)
    }
}
