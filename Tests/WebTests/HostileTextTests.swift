import HTTPTypes
import Hummingbird
import Testing
import UseCases

@testable import Web

/// Whatever people type stays text: in every field of every change, on every page.
struct HostileTextTests {
    @Test(arguments: HostileInput.texts)
    func `hostile text in every field stays text on every page`(text: String) async throws {
        let world = try await SmallWorld.open()
        let story = world.ours
        let input = HostileInput(story: story, text: text)
        var problems: [String] = []
        var taken = 0
        for endpoint in world.installation.site.endpoints where endpoint.method == .post {
            guard let operation = endpoint.operation, let path = story.path(endpoint.pattern),
                operation.fields.contains(where: { $0.isText }), story.mayTake(endpoint)
            else { continue }
            let answer = try await story.send(input.body(operation.fields), to: path, endpoint)
            if answer.status < 300 { taken += 1 }
            if ![200, 201, 409, 422].contains(answer.status) {
                problems.append("\(path) answers \(answer.status) to \(text)")
            }
        }
        for (page, someone) in story.pages {
            let answer = try await someone.get(page)
            problems += wounds(answer, page)
        }
        #expect(taken >= 15)
        #expect(problems == [])
    }

    @Test func `a refused form shows hostile text as it was typed`() async throws {
        let story = try await SmallWorld.open().ours
        var problems: [String] = []
        var refusals = 0
        for (page, someone) in story.pages {
            let forms = FoundForm.all(in: try await someone.get(page).text)
            for form in Set(forms) where form.isOfRecords {
                for text in HostileInput.texts {
                    let answer = try await someone.post(
                        form.action, form.filled(with: text), from: page)
                    if answer.status == 422 { refusals += 1 }
                    problems += wounds(answer, "\(form.action) on \(page)")
                }
            }
        }
        #expect(refusals > 20)
        #expect(problems == [])
    }

    private func wounds(_ answer: Answer, _ place: String) -> [String] {
        if answer.status >= 500 { return ["\(place) answers \(answer.status)"] }
        if answer.response.headers[.contentType]?.hasPrefix("text/csv") == true {
            let formula = answer.text.contains(/(^|[\r\n,"])=cmd/)
            return formula ? ["\(place) holds a formula"] : []
        }
        // A file to take away is no page: no browser shows it.
        if answer.response.headers[.contentDisposition]?.hasPrefix("attachment") == true {
            return []
        }
        return HostileInput.wounds.filter { answer.text.contains($0) }
            .map { "\(place) contains \($0)" }
    }
}

extension FieldDescription {
    fileprivate var isText: Bool {
        if case .text = kind { place == .body } else { false }
    }
}

extension FoundForm {
    /// Leaving is not what is tested here.
    fileprivate var isOfRecords: Bool {
        action.hasPrefix("/") && !action.hasPrefix("/sign-") && !action.hasPrefix("/account")
    }
}

extension SmallStory {
    /// Every page somebody of this story can open, with who opens it.
    fileprivate var pages: [(String, Someone)] {
        let endpoints = owner.installation.site.endpoints
        return endpoints.filter { $0.method == .get && $0.page != nil }.flatMap { endpoint in
            guard let path = path(endpoint.pattern), let audience = endpoint.audience else {
                return [(String, Someone)]()
            }
            return [owner, guest].filter { audience.includes($0.actor) }.map { (path, $0) }
        }
    }

    /// Some steps are taken in a customer's workspace only.
    fileprivate func mayTake(_ endpoint: Endpoint) -> Bool {
        [owner, guest].contains { endpoint.audience?.includes($0.actor) == true }
    }

    /// Sends it over whatever version is stored, as whoever may.
    fileprivate func send(
        _ body: String, to path: String, _ endpoint: Endpoint
    ) async throws -> Answer {
        guard endpoint.audience?.includes(owner.actor) == true else {
            return try await sendAsGuest(body, to: path)
        }
        return try await owner.sendCurrent(body, to: path)
    }

    private func sendAsGuest(_ body: String, to path: String) async throws -> Answer {
        var fields: [String: String] = [:]
        for (name, value) in try InputValue(json: body).members {
            fields[name] = value.plainText
        }
        var answer = try await guest.post(path, fields, from: path)
        for version in 1...9 where [412, 422].contains(answer.status) {
            fields["version"] = String(version)
            answer = try await guest.post(path, fields, from: path)
        }
        // A browser is led on after a change; the API would have said 200.
        return answer.status == 303
            ? Answer(response: .init(status: .ok), text: answer.text) : answer
    }
}
