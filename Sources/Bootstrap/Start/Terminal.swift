import Foundation

/// What commands say: results on stdout at once, also into a pipe; messages on stderr.
package enum Terminal {
    package static func say(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }

    package static func complain(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
