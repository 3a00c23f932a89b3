extension Evaluator {
    /// The answer to a question; where nothing answers it, every year that the data have says why.
    public func tableWithReasons(_ question: Question) -> IndicatorTable {
        let table = table(question)
        guard table.rows.isEmpty, question.years == nil else { return table }
        return self.table(question.inYears(base.years.compactMap(Int.init)))
    }
}
