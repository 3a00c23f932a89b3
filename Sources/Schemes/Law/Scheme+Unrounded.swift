extension Scheme {
    /// The scheme without its roundings, but that of the amount to the cent.
    ///
    /// A rate rounded to a hundredth of a point moves by steps: one claim of a large enterprise moves it by a whole step or
    /// not at all. Over all the places between two steps where a rate may be, what is due on average is unrounded.
    public var unrounded: Scheme {
        var copy = self
        copy.roundings = roundings.map { $0.name == Self.amountRounding ? $0 : $0.unrounded }
        return copy
    }

    static let amountRounding = "amount"
}
