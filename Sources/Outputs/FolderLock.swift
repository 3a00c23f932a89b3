import Glibc

/// Keeps two runs that write to the same folder apart; the system frees it when the run ends, however it ends.
///
/// Signals that would end the program are noted as long as its file is there, so that they leave none behind.
public struct FolderLock: ~Copyable {
    private let path: String
    private let descriptor: Int32

    /// Takes the lock file `path`, which is made when it is not there and is removed when the lock is given back.
    public static func taken(path: String) throws(OutputError) -> FolderLock {
        HeldSignals.begin()
        do {
            return FolderLock(path: path, descriptor: try lockedFile(at: path))
        } catch {
            HeldSignals.end()
            throw error
        }
    }

    private static func lockedFile(at path: String) throws(OutputError) -> Int32 {
        while true {
            switch SystemCalls.open(path, flags: O_CREAT | O_RDWR) {
            case .failure(let error): throw .cannotCreate(path: path, errno: error.code)
            case .success(let descriptor):
                guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                    let code = errno
                    close(descriptor)
                    throw code == EWOULDBLOCK ? .locked(path: path) : .cannotCreate(path: path, errno: code)
                }
                // The run that had it may have removed the file between the two calls: a lock on a file without a name
                // keeps nobody out.
                if SystemCalls.isFile(descriptor, at: path) { return descriptor }
                close(descriptor)
            }
        }
    }

    deinit {
        // While the lock is held, so that the file removed is never one that another run has taken.
        _ = SystemCalls.remove(path)
        close(descriptor)
        HeldSignals.end()
    }
}
