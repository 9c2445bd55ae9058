import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// The body is larger than anything Parley takes.
struct BodyTooLarge: Error {}

/// The body dripped in too slowly.
struct BodyTooSlow: Error {}

extension Site {
    func wholeBody(of request: Request) async throws -> [UInt8] {
        try await request.wholeBody(withinSeconds: settings.bodySeconds)
    }
}

extension Request {
    /// The whole body, bounded in size and time.
    func wholeBody(withinSeconds seconds: Int) async throws -> [UInt8] {
        if let text = headers[.contentLength], let length = Int(text),
            length > Limits.bodyBytesMaximum
        {
            throw BodyTooLarge()
        }
        let body = body
        let buffer: ByteBuffer = try await withThrowingTaskGroup { group in
            group.addTask {
                do {
                    return try await body.collect(upTo: Limits.bodyBytesMaximum)
                } catch is NIOTooManyBytesError {
                    throw BodyTooLarge()
                }
            }
            group.addTask {
                try await Task.sleep(for: .seconds(seconds))
                throw BodyTooSlow()
            }
            defer { group.cancelAll() }
            return try await group.next() ?? ByteBuffer()
        }
        return Array(buffer.readableBytesView)
    }

    func hasContentType(_ wanted: String) -> Bool {
        let type = headers[.contentType]?.split(separator: ";").first ?? ""
        return type.trimmingCharacters(in: .whitespaces).lowercased() == wanted
    }
}
