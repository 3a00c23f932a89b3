import Foundation

/// What is known of an error that no module of Vigie throws: what the system says of it, and the file that it is about.
enum ForeignSentence {
    static func fault(_ error: any Error) -> Fault {
        guard let cocoa = error as? CocoaError else { return Fault(.internalError, "unexpected error: \(error)") }
        let file = cocoa.filePath.map { $0 + ": " } ?? ""
        return Fault(kind(cocoa.code), file + cocoa.localizedDescription)
    }

    private static func kind(_ code: CocoaError.Code) -> Fault.Kind {
        switch code {
        case .fileNoSuchFile, .fileReadNoSuchFile, .fileReadNoPermission: .noInput
        case .fileReadCorruptFile, .fileReadInapplicableStringEncoding, .fileReadTooLarge: .dataError
        case .fileWriteNoPermission, .fileWriteFileExists, .fileWriteVolumeReadOnly: .cannotCreate
        case .fileWriteOutOfSpace, .fileReadUnknown, .fileWriteUnknown: .inputOutput
        default: .internalError
        }
    }
}
