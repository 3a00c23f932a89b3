import Foundation
import TestSupport
import Testing

/// Places where nothing can be written.
@Suite(.serialized) struct OutputAccidentTests {
    /// Whether a small file system can be mounted here.
    private static let mayMount = (try? onSmallDisk("size=64k") { _ in }) != nil

    private struct CannotMount: Error { let reason: String }

    /// Mounts a small file system in a folder while `body` runs.
    private static func onSmallDisk(_ options: String, _ body: (String) throws -> Void) throws {
        let folder = try TemporaryFolder()
        let mount = try Program.shell("mount -t tmpfs -o \"$1\" tmpfs \"$2\"", [options, folder.path])
        guard mount.status == 0 else { throw CannotMount(reason: mount.error) }
        defer { _ = try? Program.shell("umount \"$1\"", [folder.path]) }
        try body(folder.path)
    }

    private func report(to out: String) throws -> Program.Ending {
        try Program.run(["report", Project.root + "/Datasets", "--out", out, "--quiet"])
    }

    private func expectNothing(in folder: String) throws {
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }

    @Test(.enabled(if: mayMount, "no file system can be mounted here"))
    func aDiskThatFillsUpLeavesNothing() throws {
        try Self.onSmallDisk("size=64k") { disk in
            try report(to: disk + "/out").expect(74, ["cannot be written: No space left on device"])
            try expectNothing(in: disk)
        }
    }

    @Test(.enabled(if: mayMount, "no file system can be mounted here"))
    func aDiskWithoutRoomForAFolderLeavesNothing() throws {
        try Self.onSmallDisk("nr_inodes=3") { disk in
            try report(to: disk + "/out").expect(74, ["cannot be created: No space left on device"])
            try expectNothing(in: disk)
        }
    }

    @Test(.enabled(if: mayMount, "no file system can be mounted here"))
    func aDescriptorThatTheDiskHasNoRoomFor() throws {
        try Self.onSmallDisk("size=4k") { disk in
            let text = DescribedFile.header + DescribedFile.row
            try Data(text.utf8).write(to: URL(fileURLWithPath: disk + "/a.csv"))
            try Program.run(["init", disk]).expect(74, ["datapackage.json cannot be written"])
            #expect(try FileManager.default.contentsOfDirectory(atPath: disk) == ["a.csv"])
        }
    }

    @Test(.enabled(if: mayMount, "no file system can be mounted here"))
    func aPlaceThatMayOnlyBeRead() throws {
        try Self.onSmallDisk("size=64k,ro") { disk in
            try report(to: disk + "/out").expect(73, ["cannot be created: Read-only file system"])
            try report(to: disk + "/a/out").expect(73, ["\(disk)/a: cannot be created: Read-only file system"])
        }
    }

    /// As a container mounts its volumes: the folder itself cannot be replaced.
    @Test(.enabled(if: mayMount, "no file system can be mounted here"))
    func aFolderOnWhichAVolumeIsMounted() throws {
        try Self.onSmallDisk("size=4m") { disk in
            try report(to: disk).expect(
                73, ["a volume is mounted there", "give --out a folder inside it", "\(disk)/report"])
            let (parent, name) = ((disk as NSString).deletingLastPathComponent, (disk as NSString).lastPathComponent)
            #expect(try FileManager.default.contentsOfDirectory(atPath: disk).isEmpty)
            let beside = try FileManager.default.contentsOfDirectory(atPath: parent)
            #expect(beside.filter { $0.hasPrefix(".\(name).vigie") }.isEmpty)
            try report(to: disk + "/report").expect(0, [])
        }
    }

    @Test func aFileInPlaceOfTheFolder() throws {
        let file = try DescribedFile()
        try report(to: file.path).expect(73, ["is not a report of Vigie"])
        try report(to: file.path + "/out").expect(73, ["cannot be created: Not a directory"])
        #expect(try file.query().status == 0, "the file is as it was")
    }
}
