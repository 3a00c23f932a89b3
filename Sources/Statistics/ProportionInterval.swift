/// Confidence intervals of a proportion, from a number of successes out of a number of trials.
///
/// In all of them `successes` is at least 0 and at most `trials`, and `trials` is positive; both may be fractional,
/// as in PHEindicatormethods. The limits are proportions between 0 and 1, not percentages. The upper limit always
/// exists.
public enum ProportionInterval {}
