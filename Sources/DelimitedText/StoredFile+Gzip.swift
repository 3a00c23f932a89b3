extension StoredFile {
    /// The first bytes of a gzip member (RFC 1952, 2.3.1).
    static let gzipMark: [UInt8] = [0x1F, 0x8B]
    private static let blockBytes = 1 << 16

    /// What the file holds when it is compressed, nil when it is not; the bytes count, not the name.
    func decompressed(name: String) throws(DelimitedTextError) -> StoredFile? {
        let file = try InputFile(self, name: name)
        var head: [UInt8] = []
        try file.read(Self.gzipMark.count, at: 0, into: &head)
        guard head == Self.gzipMark else { return nil }
        let spool = try Spool(for: name)
        var inflater = Inflater()
        var (block, offset) = ([UInt8](), 0)
        while offset < file.size {
            block.removeAll(keepingCapacity: true)
            try file.read(Self.blockBytes, at: offset, into: &block)
            try Self.inflate(block.span, with: &inflater, to: spool, name: name)
            offset += block.count
        }
        guard inflater.isComplete else { throw .truncatedCompression(file: name, bytes: file.size) }
        return StoredFile(spool)
    }

    private static func inflate(
        _ block: Span<UInt8>, with inflater: inout Inflater, to spool: Spool, name: String
    ) throws(DelimitedTextError) {
        do {
            try inflater.inflate(block) { try spool.append($0) }
        } catch let damage as Inflater.Damage {
            throw .damagedCompression(file: name, detail: damage.detail)
        } catch {
            throw error as? DelimitedTextError ?? .damagedCompression(file: name, detail: "\(error)")
        }
    }
}
