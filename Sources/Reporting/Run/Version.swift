/// The version of the program, which manifests record.
public enum Version {
    /// Semantic versioning; CHANGELOG.md says what each holds.
    public static let text = "0.1.0"
}
