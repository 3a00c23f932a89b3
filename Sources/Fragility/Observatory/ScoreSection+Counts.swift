import Disclosure

extension ScoreSection {
    func count(into book: inout CountBook) {
        total.write({ key("", "", $0) }, into: &book)
        for (breakdown, counts) in zip(breakdowns, parts) {
            for (entry, counts) in zip(breakdown.codes, counts) {
                counts.write({ key(breakdown.id, entry.code, $0) }, into: &book)
            }
            for name in ["scores", "reperes", "non-reperes"] {
                book.tie(key("", "", name), breakdown.codes.map { key(breakdown.id, $0.code, name) })
            }
        }
        countClasses(into: &book)
        countUndefined(into: &book)
    }

    /// A class beyond the threshold holds those who are found, and those for whom the threshold is another.
    private func countClasses(into book: inout CountBook) {
        let keys = questionnaire.classes.map { key("classe", $0.code, "scores") }
        for (index, count) in classes.enumerated() {
            book.set(keys[index], count.found + count.notFound)
            let code = questionnaire.classes[index].code
            let parts = [("reperes", count.found), ("non-reperes", count.notFound)].filter { $0.1 > 0 }
            for (name, count) in parts { book.imply(key("classe", code, name), count) }
            book.tie(keys[index], parts.map { key("classe", code, $0.0) })
        }
        guard !keys.isEmpty else { return }
        book.tie(key("", "", "scores"), keys)
        if total.found == 0 || total.found == total.scored { divideClasses(keys, into: &book) }
        for name in ["reperes", "non-reperes"] {
            let parts = questionnaire.classes.map { key("classe", $0.code, name) }
            book.tie(key("", "", name), parts.filter { book[$0] > 0 })
        }
    }

    /// Classes that are empty tell that nobody, or everybody, is beyond the threshold.
    private func divideClasses(_ keys: [CountKey], into book: inout CountBook) {
        for (index, entry) in questionnaire.classes.enumerated() {
            let others = key("classe", entry.code, "autres")
            book.imply(others, total.scored - book[keys[index]])
            book.tie(key("", "", "scores"), [keys[index], others])
            book.divide(keys[index], others)
        }
    }

    private func countUndefined(into book: inout CountBook) {
        book.set(key("", "", "questionnaires"), total.rows)
        book.set(key("", "", "non-definis"), total.undefined)
        book.tie(key("", "", "questionnaires"), [key("", "", "scores"), key("", "", "non-definis")])
        let undefined = [
            ("bornes-reperes", total.undefinedFound), ("bornes-non-reperes", total.undefinedNotFound),
            ("bornes-ouvertes", total.undefined - total.undefinedFound - total.undefinedNotFound),
        ]
        for (name, count) in undefined { book.set(key("", "", name), count) }
        book.tie(key("", "", "non-definis"), undefined.map { key("", "", $0.0) })
        // The same people under two names: what one table hides, the other must not print.
        book.tie(CountKey("outil", tool.code, "reperes"), [key("", "", "reperes")])
        book.tie(CountKey("outil", tool.code, "examines"), [key("", "", "scores")])
    }
}
