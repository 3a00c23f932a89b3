extension String {
    /// Whether all are letters and digits of ASCII, as in most codes: there is nothing to fold or to take away but case.
    package var isLettersAndDigits: Bool {
        utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & ~0x20) }
    }
}
