import Statistics

/// The generator of the program serves the random cases of the tests.
public typealias SplitMix64 = Statistics.SplitMix64
