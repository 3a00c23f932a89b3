extension Scheme {
    /// Whether some step counts or prices claims: without a file of claims, such a scheme knows nothing.
    public var readsClaims: Bool {
        steps.contains { [LumpSums.kind, ClaimSum.kind].contains($0.kind) }
    }
}
