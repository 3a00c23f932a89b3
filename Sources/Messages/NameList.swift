/// Names in a message: all of a few, the first of many.
public enum NameList {
    static let shown = 20

    /// Separated by commas, in the order given.
    public static func text(_ names: [String]) -> String {
        let listed = names.prefix(shown).joined(separator: ", ")
        return names.count > shown ? "\(listed) and \(names.count - shown) more" : listed
    }
}
