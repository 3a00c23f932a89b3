import Facts

/// A run that would betray what an earlier release hid, or that it cannot protect because of one.
public struct ReleaseConflict: Error, Sendable, Hashable {
    /// What the figures are of.
    public enum Subject: Sendable, Hashable {
        /// What is counted or summed, and the civil year.
        case measure(Measure, year: Int)
        /// The tables of a study, by the name under which a register keeps them.
        case study(String)
    }

    /// The figures that cannot leave.
    public let subject: Subject
    /// The releases that tell figures of the same subject.
    public let releases: [String]

    /// The releases are named in their order.
    public init(_ subject: Subject, releases: [String]) {
        self.subject = subject
        self.releases = releases
    }
}

extension ReleasedLines {
    /// Refuses a study of which groups of lines cannot be protected, where an earlier release may be the cause.
    public func checkProtection(betrayed: Int, of study: String) throws(ReleaseConflict) {
        guard betrayed > 0, !releases.isEmpty else { return }
        throw ReleaseConflict(.study(study), releases: releases)
    }
}
