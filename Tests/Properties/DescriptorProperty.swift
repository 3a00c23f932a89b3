import Declarations
import Foundation
import Intake

/// What holds of any bytes read as a descriptor: they are one, which is written as bytes that are the same descriptor
/// again; or an error that names the file and a place in the text.
public enum DescriptorProperty {
    private static let file = "datapackage.json"

    /// Returns what does not hold, or nil.
    public static func violation(in bytes: [UInt8]) throws -> String? {
        let package: DataPackage
        do throws(IntakeError) {
            package = try DescriptorFile.package(bytes, file: file)
        } catch {
            guard case .declaration(let error) = error else { return "a descriptor is refused otherwise: \(error)" }
            return TextPlaces(bytes).violation(error, file: file)
        }
        let written = [UInt8](try DescriptorFile.data(package))
        let again = [UInt8](try DescriptorFile.data(DescriptorFile.package(written, file: file)))
        return again == written ? nil : "written and read again, a descriptor is another one"
    }
}
