extension InputFile {
    private static let sampleBytes = 4096

    /// Throws `.unmarkedUTF16` where every other byte of the first ones is most often a NUL: Latin letters, digits and
    /// separators in two bytes. No text in another encoding is written so.
    func checkHasNoUnmarkedUTF16() throws(DelimitedTextError) {
        var sample: [UInt8] = []
        try read(Self.sampleBytes, at: 0, into: &sample)
        let zeros = sample.indices.filter { sample[$0] == 0 }
        guard zeros.count * 4 >= sample.count, sample.count >= 4 else { return }
        let onOddPlaces = zeros.count { !$0.isMultiple(of: 2) }
        if onOddPlaces * 10 >= zeros.count * 9 {
            throw .unmarkedUTF16(file: name, encoding: .utf16LittleEndian)
        }
        if onOddPlaces * 10 <= zeros.count {
            throw .unmarkedUTF16(file: name, encoding: .utf16BigEndian)
        }
    }
}
