import Declarations
import Reporting

/// What holds of any bytes read as the manifest of a report: they are one, which is written as bytes that are the same
/// manifest again; or an error that names the file and a place in the text.
public enum ManifestProperty {
    private static let file = ReportFile.manifestName

    /// Returns what does not hold, or nil.
    public static func violation(in bytes: [UInt8]) throws -> String? {
        let manifest: Manifest
        do throws(DeclarationError) {
            manifest = try Manifest(bytes: bytes, file: file)
        } catch {
            return TextPlaces(bytes).violation(error, file: file)
        }
        let written = try manifest.text()
        let again = try Manifest(bytes: [UInt8](written.utf8), file: file).text()
        return again == written ? nil : "written and read again, a manifest is another one"
    }
}
