import Glibc

/// The folder of one server's database, held by one process at a time.
///
/// The lock is the kernel's and ends with the process, however it ends; the text in `parley.lock`
/// only says who holds it and is never trusted.
package final class DataFolder: Sendable {
    package let path: String
    private let descriptor: Int32

    /// The SQLite file of this folder.
    package var databasePath: String { path + "/parley.sqlite" }

    /// Creates the folder (for this user only) if need be and takes its lock.
    ///
    /// `address` is what the next process is told, for example `127.0.0.1:8080`. Throws
    /// `StoreError.owned` or `StoreError.folder`.
    package static func open(_ path: String, address: String) throws -> DataFolder {
        try create(path)
        let file = path + "/parley.lock"
        let descriptor = Glibc.open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(path) }
        let folder = DataFolder(path, descriptor)
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            guard errno == EWOULDBLOCK else { throw failure(path) }
            throw StoreError.owned(by: folder.owner)
        }
        try folder.announce(address)
        return folder
    }

    private init(_ path: String, _ descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    /// Gives the lock back by name: closing alone would leave it to a copy of the open file that a
    /// process holds while it is being started.
    deinit {
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    /// Writes this process and its address into the lock file, for whoever comes second.
    package func announce(_ address: String) throws {
        let line = "process \(getpid()) on \(address)\n"
        let isWritten =
            ftruncate(descriptor, 0) == 0
            && pwrite(descriptor, line, line.utf8.count, 0) == line.utf8.count
        guard isWritten else { throw Self.failure(path) }
    }

    private var owner: String {
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        let line = String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
        // The owner may stand between taking the lock and writing its name.
        return line.isEmpty ? "another process" : String(line.prefix { $0 != "\n" })
    }

    private static func create(_ path: String) throws {
        var parent = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            parent += "/" + part
            guard mkdir(parent, 0o700) != 0, errno != EEXIST else { continue }
            // A folder above may exist and still refuse: only what is missing matters.
            guard access(parent, F_OK) == 0 else { throw failure(path) }
        }
        var status = stat()
        guard stat(path, &status) == 0 else { throw failure(path) }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw StoreError.folder(path: path, problem: "it is a file, not a folder")
        }
        guard access(path, R_OK | W_OK | X_OK) == 0 else { throw failure(path) }
    }

    private static func failure(_ path: String) -> StoreError {
        .folder(path: path, problem: String(cString: strerror(errno)))
    }
}
