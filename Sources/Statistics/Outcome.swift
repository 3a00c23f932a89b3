/// A result, or why valid data have none.
public enum Outcome<Value> {
    /// The result.
    case value(Value)
    /// There is none, for this reason.
    case undefined(UndefinedReason)

    /// The result; nil where there is none.
    public var value: Value? {
        if case .value(let value) = self { value } else { nil }
    }

    /// Why there is no result; nil where there is one.
    public var reason: UndefinedReason? {
        if case .undefined(let reason) = self { reason } else { nil }
    }
}

extension Outcome: Sendable where Value: Sendable {}
extension Outcome: Equatable where Value: Equatable {}
extension Outcome: Hashable where Value: Hashable {}
