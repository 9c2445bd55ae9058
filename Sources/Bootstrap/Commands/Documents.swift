import Foundation
import Secrets
import Store
import UseCases
import Web

/// What the program can say about itself without an installation.
package enum Documents {
    /// Every route as one JSON array.
    package static func routes() async throws -> String {
        try await String(decoding: Installation.inMemory().site.routesJSON, as: UTF8.self)
    }

    /// The API as OpenAPI 3.1.
    package static func openAPI() async throws -> String {
        try await String(decoding: Installation.inMemory().site.openAPIJSON, as: UTF8.self)
    }
}
