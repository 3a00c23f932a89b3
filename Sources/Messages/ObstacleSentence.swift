import Reporting
import Words

/// Why a report is not put in the place of an earlier one: two lines, which nothing silences.
public enum ObstacleSentence {
    /// - Parameter out: the folder of the earlier report.
    public static func fault(_ obstacles: [Obstacle], out: String) -> Fault {
        let reasons = obstacles.map { text($0, out) }.joined(separator: "; ")
        return Fault(
            .dataError,
            "\(reasons)\nnothing was published, and what stood in \(out) stands there still; get the file again, or publish all "
                + "the same with --publish-anyway")
    }

    private static func text(_ obstacle: Obstacle, _ out: String) -> String {
        switch obstacle {
        case .cut(let file, let line): "\(file) stops in the middle of line \(line): it was cut"
        case .shrunk(let file, let now, let before, .rows):
            "\(file): \(number(now)) rows count where the report in \(out) has \(number(before)), more than 20% fewer"
        case .shrunk(let file, let now, let before, .bytes):
            "\(file): \(number(now)) bytes where the report in \(out) has \(number(before)), more than 20% fewer"
        case .gone(let file): "\(file): the report in \(out) was made of it too, and it is no longer read"
        }
    }

    private static func number(_ count: Int) -> String { NumberStyle(.english).text(Double(count), decimals: 0) }
}
