/// The version of the program, which manifests record.
enum Version {
    static let text = "0.1.0"
}
