import Words

/// Codes that stand for the whole of a breakdown, in tables that do not call it a total.
enum WholeNames {
    private static let names: Set<String> = Set(
        [
            "France", "National", "Nationale", "Toutes caisses", "_T", "T", "TOTAL", "EU27_2020", "EU28", "EU", "UE",
            "Deutschland",
            "Italia", "España", "Polska", "Türkiye", "Nederland",
        ].map { FoldedName($0).text })

    static func contain(_ code: String) -> Bool { names.contains(FoldedName(code).text) }
}
