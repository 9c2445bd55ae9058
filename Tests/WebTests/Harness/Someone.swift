import CustomerValue
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Secrets
import Store
import UseCases

@testable import Web

/// Somebody signed in on an installation, by browser or by API token.
struct Someone: Sendable {
    let installation: Installation
    let actor: Actor
    let sessionToken: String
    let bearerToken: String

    func get(_ path: String) async throws -> Answer {
        try await request(.get, path)
    }

    /// Posts a form as the page at `from` would, with its token unless told otherwise.
    func post(
        _ path: String, _ fields: [String: String] = [:], from: String = "/",
        token: String? = nil
    ) async throws -> Answer {
        var all = fields
        all["csrf"] = token ?? installation.site.formToken(boundTo: sessionToken)
        all["from"] = from
        let body = all.map { "\($0.key.encoded)=\($0.value.encoded)" }.joined(separator: "&")
        return try await installation.respond(
            Request(
                head: head(
                    .post, path,
                    [
                        .cookie: "parley=\(sessionToken)",
                        .contentType: "application/x-www-form-urlencoded",
                    ]),
                body: RequestBody(buffer: ByteBuffer(string: body))))
    }

    func getJSON(_ path: String) async throws -> Answer {
        try await installation.respond(
            Request(
                head: head(.get, "/api/v1" + path, [.authorization: "Bearer \(bearerToken)"]),
                body: RequestBody(buffer: ByteBuffer())))
    }

    func postJSON(
        _ path: String, _ body: String, version: Int? = nil, key: String? = nil
    ) async throws -> Answer {
        var headers: HTTPFields = [
            .authorization: "Bearer \(bearerToken)", .contentType: "application/json",
        ]
        headers[.ifMatch] = version.map { "\"\($0)\"" }
        headers[.idempotencyKey] = key
        return try await installation.respond(
            Request(
                head: head(.post, "/api/v1" + path, headers),
                body: RequestBody(buffer: ByteBuffer(string: body))))
    }

    /// Any method, with no body.
    func request(_ method: HTTPRequest.Method, _ path: String) async throws -> Answer {
        try await installation.respond(
            Request(
                head: head(method, path, [.cookie: "parley=\(sessionToken)"]),
                body: RequestBody(buffer: ByteBuffer())))
    }

    private func head(
        _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields
    ) -> HTTPRequest {
        HTTPRequest(
            method: method, scheme: "http", authority: "localhost", path: path,
            headerFields: headers)
    }
}

extension String {
    fileprivate var encoded: String {
        addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
