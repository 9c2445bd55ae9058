import HTTPTypes
import Testing
import UseCases

@testable import Web

/// An id in a body is no way around the address: what it names must belong to the same story.
struct CrossReferenceTests {
    @Test func `no change takes a record of another workspace or relationship by its id`()
        async throws
    {
        let world = try await SmallWorld.open()
        let owner = world.ours.owner
        let input = HostileInput(story: world.ours, text: "text")
        var problems: [String] = []
        var refusals = 0
        for endpoint in world.installation.site.endpoints where endpoint.method == .post {
            guard let operation = endpoint.operation, let path = world.ours.path(endpoint.pattern),
                endpoint.audience?.includes(owner.actor) == true
            else { continue }
            for field in operation.fields where field.place == .body && field.name != "id" {
                for other in [world.foreign, world.otherOrganization] {
                    // A colleague is the same one in every relationship of the workspace.
                    guard let theirs = other.reference(field),
                        theirs != world.ours.reference(field)
                    else { continue }
                    let body = input.body(operation.fields, replacing: [field.name: theirs])
                    let status = try await owner.sendCurrent(body, to: path).status
                    if status < 400 {
                        problems.append("\(path) took \(field.name) of \(other.mark)")
                    } else {
                        refusals += 1
                    }
                }
            }
        }
        #expect(refusals > 20)
        #expect(problems == [])
    }

    @Test func `a guest finds nothing that was not published`() async throws {
        let story = try await SmallWorld.open().ours
        let unpublished = story.replacing(["session": "plannedSession"])
        var problems: [String] = []
        for endpoint in story.owner.installation.site.endpoints
        where endpoint.pattern.parameters.contains("session") {
            guard let path = unpublished.path(endpoint.pattern) else { continue }
            let answer =
                try await endpoint.method == .get
                ? story.guest.get(path) : story.guest.post(path, ["text": "No"], from: path)
            if answer.status != 404 {
                problems.append("\(endpoint.method) \(path) \(answer.status)")
            }
        }
        #expect(problems == [])
    }
}
