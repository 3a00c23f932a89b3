/// Confidence intervals of the mean of a Poisson distribution, from one observed count.
///
/// In all of them the count is the number of events (dimensionless, at least 0, at most
/// ``StatisticsError/largestCount``). A fractional count is accepted, for events shared between units: every formula
/// here is continuous in the count. The limits are numbers of events; the interval of a rate is obtained with
/// ``Interval/scaled(by:)``, the exposure being considered as known. The upper limit always exists.
///
/// Use ``exact(count:level:)`` unless a published figure made with another method is to be reproduced. Days off or
/// euros are not Poisson counts: see ``CompoundPoissonInterval``.
public enum PoissonInterval {}
