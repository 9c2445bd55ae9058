import Foundation
import Glibc
import Store
import Testing

@Suite struct DataFolderTests {
    @Test func `a new folder is for its user only and names its owner`() async throws {
        try await withFolder { parent in
            let folder = try DataFolder.open(parent + "/deep/data", address: "127.0.0.1:8080")
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.path)
            #expect(attributes[.posixPermissions] as? Int == 0o700)
            #expect(folder.databasePath == parent + "/deep/data/parley.sqlite")
            let owner = "process \(getpid()) on 127.0.0.1:8080"
            #expect(throws: StoreError.owned(by: owner)) {
                try DataFolder.open(folder.path, address: "127.0.0.1:9090")
            }
            try folder.announce("127.0.0.1:8443")
            #expect(throws: StoreError.owned(by: "process \(getpid()) on 127.0.0.1:8443")) {
                try DataFolder.open(folder.path, address: "127.0.0.1:9090")
            }
        }
    }

    @Test func `closing the folder lets the next one in`() async throws {
        try await withFolder { parent in
            for _ in 0..<3 { _ = try DataFolder.open(parent, address: "127.0.0.1:8080") }
        }
    }

    /// A process that is being started holds every open file for a moment.
    @Test func `a copy of the open lock in a starting process does not keep the folder`()
        async throws
    {
        try await withFolder { parent in
            var folder: DataFolder? = try DataFolder.open(parent, address: "127.0.0.1:8080")
            let open = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
            let lock = parent + "/parley.lock"
            let descriptors = open.compactMap(Int32.init).filter { descriptor in
                let link = "/proc/self/fd/\(descriptor)"
                return (try? FileManager.default.destinationOfSymbolicLink(atPath: link)) == lock
            }
            let copy = dup(try #require(descriptors.first))
            defer { close(copy) }
            #expect(folder?.path == parent)
            folder = nil
            _ = try DataFolder.open(parent, address: "127.0.0.1:8080")
        }
    }

    @Test func `another process keeps the folder until it is killed`() async throws {
        try await withFolder { parent in
            let owner = Process()
            let output = Pipe()
            owner.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
            let script = "echo \"process $$ on 127.0.0.1:1\" > parley.lock; echo held; exec cat"
            owner.arguments = ["--no-fork", "parley.lock", "sh", "-c", script]
            owner.currentDirectoryURL = URL(fileURLWithPath: parent)
            owner.standardInput = Pipe()
            owner.standardOutput = output
            try owner.run()
            #expect(output.fileHandleForReading.availableData == Data("held\n".utf8))

            let name = "process \(owner.processIdentifier) on 127.0.0.1:1"
            let error = #expect(throws: StoreError.self) {
                try DataFolder.open(parent, address: "127.0.0.1:2")
            }
            #expect(error == .owned(by: name))
            #expect(error?.description.contains(name) == true)

            kill(owner.processIdentifier, SIGKILL)
            owner.waitUntilExit()
            _ = try DataFolder.open(parent, address: "127.0.0.1:2")
        }
    }

    @Test func `a folder that cannot be is one sentence and the next step`() async throws {
        try await withFolder { parent in
            try "x".write(toFile: parent + "/file", atomically: true, encoding: .utf8)
            let problems = [
                parent + "/file": "it is a file, not a folder",
                parent + "/file/data": "Not a directory",
                "/proc/parley/data": "No such file or directory",
            ]
            for (path, problem) in problems {
                let error = #expect(throws: StoreError.self) {
                    try DataFolder.open(path, address: "127.0.0.1:1")
                }
                #expect(error == .folder(path: path, problem: problem))
                #expect(error?.description.contains("Choose another folder") == true)
            }
        }
    }
}
