import Digests
import Foundation
import Indicators
import Intake
import Words

/// Finds files of a folder that are the same, byte for byte, under two names: their rows would count twice.
public enum SameFiles {
    /// One for each file that another one repeats; only files of equal length are read.
    public static func doubts(_ readings: [ResourceReading], folder: String) -> [Doubt] {
        var met: [FileDigest: String] = [:]
        var doubts: [Doubt] = []
        for path in pathsOfSharedSize(readings, folder: folder) {
            guard let digest = FileDigest(file: folder + "/" + path) else { continue }
            if let first = met[digest] {
                let text = Bilingual(
                    "\(path) est le même fichier que \(first) ; ses lignes comptent deux fois",
                    "\(path) is the same file as \(first); its rows count twice")
                doubts.append(Doubt(kind: .sameFile, file: path, text: text))
            } else {
                met[digest] = path
            }
        }
        return doubts
    }

    /// Only files of the same size can be the same: the others need no reading.
    private static func pathsOfSharedSize(_ readings: [ResourceReading], folder: String) -> [String] {
        let paths = readings.filter { $0.resource.vigie?.role != .series }.map(\.resource.path)
        let sizes = paths.map { path in
            (try? FileManager.default.attributesOfItem(atPath: folder + "/" + path))?[.size] as? Int ?? -1
        }
        return paths.indices.filter { index in sizes.count { $0 == sizes[index] } > 1 }.map { paths[$0] }
    }
}
