import CustomerValue
import Foundation
import HTTPTypes
import Hummingbird
import Testing
import UseCases

@testable import Web

/// The API document says what is true: of its own form, and of what is really answered.
struct OpenAPITests {
    @Test func `the committed document is the one that is served`() async throws {
        let owner = try await Installation().workspace()

        let served = try await owner.getJSON("/openapi.json").text

        try Documented("docs/openapi.json").expect(try indented(served))
    }

    @Test func `every parameter is declared and every reference leads somewhere`() async throws {
        let owner = try await Installation().workspace()
        let document = try InputValue(json: try await owner.getJSON("/openapi.json").text)
        let check = SchemaCheck(document: document)

        var problems = references(in: document).filter { check.resolved($0) == nil }
        for (path, operations) in document["paths"]?.members ?? [] {
            for (method, operation) in operations.members {
                let declared = operation["parameters"]?.items ?? []
                let names = declared.filter { $0["in"] == .text("path") }
                    .compactMap { $0["name"]?.plainText }
                if names.sorted() != Pattern(path).parameters.sorted() {
                    problems.append("\(method) \(path) declares \(names)")
                }
            }
        }

        #expect(document["paths"]?.members.isEmpty == false)
        #expect(problems == [])
    }

    @Test func `every real answer is one the document declares`() async throws {
        let world = try await SmallWorld.open()
        let owner = world.ours.owner
        let document = try InputValue(json: try await owner.getJSON("/openapi.json").text)
        let check = SchemaCheck(document: document)
        let endpoints = world.installation.site.endpoints.filter { $0.operation != nil }

        var problems: [String] = []
        for endpoint in endpoints.sorted(by: { $0.method == .get && $1.method == .post }) {
            let template = endpoint.pattern.template
            let known = try #require(world.ours.path(endpoint.pattern))
            let unknown = endpoint.pattern.filled { _ in world.installation.newIDText() }
            for path in [known, unknown, template] {
                // A page whose question is an address may have a twin that takes it in JSON.
                let asked = endpoint.operation?.method ?? endpoint.method
                let isGet = asked == .get
                let answer =
                    try await isGet
                    ? owner.getJSON(path) : owner.postJSON(path, #"{"unknown":[]}"#, version: 1)
                let method = asked.rawValue.lowercased()
                let responses = document["paths"]?["/api/v1" + template]?[method]?["responses"]
                let place = "\(method) \(template) \(answer.status)"
                guard let content = responses?[String(answer.status)]?["content"],
                    let type = answer.response.headers[.contentType],
                    let schema = content[type]?["schema"]
                else {
                    problems.append("\(place) is not declared")
                    continue
                }
                problems += check.problems(try InputValue(json: answer.text), schema, at: place)
            }
        }

        #expect(problems == [])
    }

    private func references(in value: InputValue) -> [String] {
        value.items.flatMap(references)
            + value.members.flatMap { name, member in
                name == "$ref" ? [member.plainText ?? ""] : references(in: member)
            }
    }

    /// Line by line, so that a change of the API can be read as a change of the file.
    private func indented(_ json: String) throws -> String {
        let document = try JSONSerialization.jsonObject(with: Data(json.utf8))
        let data = try JSONSerialization.data(
            withJSONObject: document,
            options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}
