import Facts
import Tables
import Words

extension Table {
    /// One answer as charts read it: a row for each of its rows, with its codes and its year.
    ///
    /// A year without a value in which the series breaks has the flag of a break, as those with a value have.
    public init(drawing answer: IndicatorTable, labels: Labels, breaks: Breaks, language: Language) {
        let (question, expression) = (answer.question, answer.question.expression)
        let name = Bilingual(expression.name(.french), expression.name(.english))
        self.init(
            name: expression.code.lowercased(),
            keys: (question.by + [.year]).map { Heading($0.rawValue, $0.name) },
            measures: [
                Heading(expression.code, name, decimals: expression.decimals, unitWords: expression.unitWords)
            ],
            rows: answer.rows.map { row in
                let words = zip(question.by, row.codes).map { dimension, code in
                    Word(
                        code, Bilingual(same: Typography.applied(labels.text(code, dimension), language)))
                }
                var cell = row.cell
                if cell.value == nil, breaks.sentence(of: expression.indicator, row.year) != nil {
                    cell.flags.insert(.breakInSeries)
                }
                return Row(words + [Word(same: String(row.year))], [cell])
            }, sources: answer.sources)
    }
}
