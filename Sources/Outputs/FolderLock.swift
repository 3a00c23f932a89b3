import Glibc

/// Keeps two runs that write to the same folder apart; the system frees it when the run ends, however it ends.
public struct FolderLock: ~Copyable {
    private let descriptor: Int32

    /// Takes the lock file `path`, which is made when it is not there and stays, empty, afterwards.
    public static func taken(path: String) throws(OutputError) -> FolderLock {
        switch SystemCalls.open(path, flags: O_CREAT | O_RDWR) {
        case .failure(let error): throw .cannotCreate(path: path, errno: error.code)
        case .success(let descriptor):
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                close(descriptor)
                throw .locked(path: path)
            }
            return FolderLock(descriptor: descriptor)
        }
    }

    deinit { close(descriptor) }
}
