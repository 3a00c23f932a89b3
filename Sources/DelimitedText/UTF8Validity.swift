/// What some bytes are under strict UTF-8.
enum UTF8Validity: Equatable {
    case ascii, utf8
    /// The index of the first byte that is not part of a well-formed sequence.
    case invalid(Int)

    var firstInvalid: Int? {
        guard case .invalid(let index) = self else { return nil }
        return index
    }
}

extension Span<UInt8> {
    var validity: UTF8Validity {
        do throws(UTF8.ValidationError) {
            var text = try UTF8Span(validating: self)
            return text.checkForASCII() ? .ascii : .utf8
        } catch {
            return .invalid(error.byteOffsets.lowerBound)
        }
    }
}
