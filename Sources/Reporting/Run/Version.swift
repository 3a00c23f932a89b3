/// The version of the program, which manifests record.
public enum Version {
    public static let text = "0.1.0"
}
