import Foundation
import Glibc

/// Makes a folder and those above it that are not there.
enum WholeFolder {
    static func make(_ path: String) throws(OutputError) {
        guard !SystemCalls.exists(path) else { return }
        try make((path as NSString).deletingLastPathComponent)
        // Another run may have made it meanwhile.
        if let error = SystemCalls.makeFolder(path), error.code != EEXIST {
            throw .cannotCreate(path: path, errno: error.code)
        }
    }
}
