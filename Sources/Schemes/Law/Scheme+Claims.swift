extension Scheme {
    /// Whether some step counts or prices claims: without a file of claims, such a scheme knows nothing.
    public var readsClaims: Bool {
        steps.contains { [LumpSums.kind, ClaimSum.kind].contains($0.kind) }
    }

    /// Whether the amount may depend on what happened to the employees: claims, their cost, or their days.
    public var movesWithClaims: Bool {
        readsClaims || series.contains { !$0.events.isEmpty || $0.name == "claims_cost" }
    }
}
