import Words

extension AnnexPart {
    /// The sections that were left out, each with the reason.
    public static var omissions: AnnexPart {
        AnnexPart("omissions") { request in
            list(request.omissions.map { "\($0.heading) : \($0.reason)" }, request.language)
        }
    }

    /// One item for each line, or the word that there is none.
    public static func list(_ lines: [String], _ language: Language) -> String {
        guard !lines.isEmpty else { return (language == .french ? "Néant." : "None.") + "\n" }
        return lines.map { "- \($0)\n" }.joined()
    }
}
