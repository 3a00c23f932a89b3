import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Outputs

@Suite("Lock of a folder of results") struct FolderLockTests {
    private let temporary: TemporaryFolder
    private var path: String { temporary.path + "/lock" }

    init() throws { temporary = try TemporaryFolder() }

    private func isTaken() -> Bool { (try? FolderLock.taken(path: path)) == nil }

    @Test("A lock that is held is refused, and its file is gone with it")
    func heldAndGivenBack() throws {
        do {
            let lock = try FolderLock.taken(path: path)
            #expect(isTaken())
            withExtendedLifetime(lock) {}
        }
        #expect(!FileManager.default.fileExists(atPath: path))
        #expect(!isTaken())
    }

    @Test("The file that a killed run left is taken over")
    func leftover() throws {
        try temporary.write("", to: "lock")
        #expect(!isTaken())
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("Signals are noted as long as a lock is held, another that was refused or given back in between or not")
    func signals() throws {
        let lock = try FolderLock.taken(path: path)
        #expect(isTaken())
        #expect((try? FolderLock.taken(path: path + "2")) != nil)
        var action = sigaction()
        unsafe sigaction(SIGHUP, nil, &action)
        let isHeld = unsafe action.__sigaction_handler.sa_handler != nil
        #expect(isHeld)
        withExtendedLifetime(lock) {}
    }

    @Test("A lock whose file is removed under it does not keep the next one out, which is on a file with a name")
    func removedFile() throws {
        let first = try FolderLock.taken(path: path)
        try FileManager.default.removeItem(atPath: path)
        let second = try FolderLock.taken(path: path)
        #expect(isTaken())
        withExtendedLifetime(first) {}
        withExtendedLifetime(second) {}
    }

    @Test("Of many runs that take and give back one lock, never two hold it", .timeLimit(.minutes(5)))
    func neverTwo() {
        let holders = Atomic(0)
        let most = Atomic(0)
        let turns = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: 4) { _ in
            for _ in 0..<500 {
                guard let lock = try? FolderLock.taken(path: path) else { continue }
                most.max(holders.add(1, ordering: .sequentiallyConsistent).newValue, ordering: .relaxed)
                holders.subtract(1, ordering: .sequentiallyConsistent)
                turns.add(1, ordering: .relaxed)
                withExtendedLifetime(lock) {}
            }
        }
        #expect(most.load(ordering: .relaxed) == 1)
        #expect(turns.load(ordering: .relaxed) > 500)
    }
}
