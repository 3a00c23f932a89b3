import Comparison
import Facts
import Fragility
import Indicators
import Reports
import Words

/// The sentence of something that a reader can compute of a hidden figure.
enum LeakSentence {
    static func text(_ leak: Leak) -> String {
        switch leak {
        case .bounded(let cell, let measure, let year, let low, let high):
            let bounds = high.map { "between \(rounded(low)) and \(rounded($0))" } ?? "at least \(rounded(low))"
            return "\(measure.name(.english)) \(year), \(cell.isEmpty ? "all" : cell): hidden, and yet \(bounds)"
        case .printed(let table, let figure, let year, let codes):
            return
                "\(table): \(figure.english) \(year) \(codes.joined(separator: " ")) is hidden, and all it is made of is printed"
        case .contradiction(let measure, let year):
            return
                "\(measure.name(.english)) \(year): the tables contradict one another; what they hide cannot be examined"
        }
    }

    static func text(_ leak: CountLeak) -> String {
        switch leak {
        case .printed(let count, let value): "\(count): \(rounded(value)) persons, printed or given back by a figure"
        case .bounded(let count, let low, let high):
            "\(count): not printed, and yet between \(rounded(low)) and \(rounded(high)) persons"
        case .oneSided(let count, let isEverybody):
            "\(count): \(isEverybody ? "everybody" : "nobody") of the group, which tells of each of them"
        case .contradiction: "the counts of persons contradict one another; what they hide cannot be examined"
        }
    }

    static func text(_ leak: ComparisonLeak) -> String {
        switch leak {
        case .printed(let count, let value):
            "\(count): \(rounded(value)) enterprises, printed or given back by a figure"
        case .bounded(let count, let low, let high):
            "\(count): not printed, and yet between \(rounded(low)) and \(rounded(high)) enterprises"
        case .computed(let amount): "\(amount): hidden, and yet it can be computed from what is printed"
        case .partly(let line): "\(line): some of its figures are hidden, and others that give them back are printed"
        case .contradiction: "the figures contradict one another; what they hide cannot be examined"
        }
    }

    private static func rounded(_ value: Double) -> String { PlainNumber.text((value * 100).rounded() / 100) }
}
