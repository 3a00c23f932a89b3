/// What columns of years are called, in the languages of Eurostat.
enum YearNames {
    static let all = [
        "année", "year", "ano", "año", "anno", "jahr", "rok", "yıl", "yil", "jaar", "år", "vuosi", "aasta", "metai",
        "gads",
        "év", "leto", "godina", "anul", "sena", "έτος", "година", "bliain", "time", "TIME_PERIOD", "time period",
    ]
}
