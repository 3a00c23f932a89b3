extension String {
    /// The text with another one in the place of each sign.
    ///
    /// By scalars: a quote that carries an accent is one character with it, and a mark of the file all the same; CR LF is one
    /// character too, and its LF a line end.
    package func replacing(sign: Unicode.Scalar, with text: String) -> String {
        guard unicodeScalars.contains(sign) else { return self }
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if scalar == sign { result.append(contentsOf: text.unicodeScalars) } else { result.append(scalar) }
        }
        return String(result)
    }
}
