extension NodeParser {
    /// What follows an opening brace, and the closing one.
    mutating func members() throws(PlacedFault) -> [Node.Member] {
        var members: [Node.Member] = []
        var keys: [String: Position] = [:]
        skipBlanks()
        if take("}") { return [] }
        repeat {
            skipBlanks()
            let member = try member()
            if let first = keys.updateValue(member.position, forKey: member.key) {
                throw PlacedFault(member.position, .repeatedKey(member.key, first: first))
            }
            members.append(member)
            skipBlanks()
        } while take(",")
        guard take("}") else { throw fault(.notJSON) }
        return members
    }

    private mutating func member() throws(PlacedFault) -> Node.Member {
        guard byte == UInt8(ascii: "\"") else { throw fault(.notJSON) }
        let start = position
        let key = try quoted()
        skipBlanks()
        guard take(":") else { throw fault(.notJSON) }
        skipBlanks()
        return Node.Member(key: key, position: start, node: try node())
    }

    /// What follows an opening bracket, and the closing one.
    mutating func elements() throws(PlacedFault) -> [Node] {
        var elements: [Node] = []
        skipBlanks()
        if take("]") { return [] }
        repeat {
            skipBlanks()
            elements.append(try node())
            skipBlanks()
        } while take(",")
        guard take("]") else { throw fault(.notJSON) }
        return elements
    }

    mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard byte == UInt8(ascii: sign) else { return false }
        advance()
        return true
    }
}
