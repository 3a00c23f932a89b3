/// How files are read: figures depend on none of it.
public struct ReadingOptions: Sendable {
    /// Threads that read.
    public let workers: Int
    /// The share of refused rows, from 0 to 1, above which a file is an error.
    public let maximumRejects: Double

    /// Half a percent.
    public static let defaultMaximumRejects = 0.005

    /// `workers` is at least 1.
    public init(workers: Int, maximumRejects: Double = Self.defaultMaximumRejects) {
        self.workers = workers
        self.maximumRejects = maximumRejects
    }
}
