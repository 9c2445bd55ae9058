import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization
import UseCases

@testable import Web

/// A browser that keeps its cookies and knows nothing but what pages show it.
final class Browser: Sendable {
    let installation: Installation
    private let cookies = Mutex<[String: String]>([:])

    init(_ installation: Installation) {
        self.installation = installation
    }

    var sessionToken: String? { cookies.withLock { $0["parley"] } }

    func get(_ path: String) async throws -> Answer {
        try await send(.get, path, [:], "")
    }

    /// Opens the page at `from` and sends its form to `path`, with the token found there.
    func post(
        _ path: String, _ fields: [String: String] = [:], from: String,
        headers: HTTPFields = [:]
    ) async throws -> Answer {
        let page = try await get(from)
        var all = fields
        all["csrf"] = page.text.firstMatch(of: /name="csrf" value="([0-9a-f]+)"/).map {
            String($0.1)
        }
        all["from"] = from
        return try await post(path, raw: all, headers: headers)
    }

    func post(
        _ path: String, raw fields: [String: String], headers: HTTPFields = [:]
    ) async throws -> Answer {
        let allowed = CharacterSet.alphanumerics
        let body = fields.map { name, text in
            "\(name)=\(text.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")"
        }.joined(separator: "&")
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        return try await send(.post, path, headers, body)
    }

    private func send(
        _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields, _ body: String
    ) async throws -> Answer {
        var headers = headers
        let jar = cookies.withLock { $0.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        if !jar.isEmpty { headers[.cookie] = jar }
        let answer = try await installation.respond(
            Request(
                head: HTTPRequest(
                    method: method, scheme: "http", authority: "localhost", path: path,
                    headerFields: headers),
                body: RequestBody(buffer: ByteBuffer(string: body))))
        keep(answer.response.headers[values: .setCookie])
        return answer
    }

    private func keep(_ lines: [String]) {
        for line in lines {
            let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            let value = pair.count == 2 ? String(pair[1]) : nil
            cookies.withLock { $0[String(pair[0])] = value }
        }
    }
}
