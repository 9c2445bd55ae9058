import CustomerValue
import UseCases

@testable import Web

extension Someone {
    /// Makes a change from a JSON body as the API does, wherever its address is.
    @discardableResult
    func make<Made: Change>(
        _: Made.Type, _ path: [String: String] = [:], _ json: String = "{}", version: Int? = nil
    ) async throws -> String {
        let desk = installation.site.desk
        let input = Input(
            source: .json, path: path, values: try JSONInput.object(Array(json.utf8)),
            version: version, changeID: desk.surroundings.newIDText())
        return try await desk.perform(Made.self, input, as: actor).id
    }

    /// The same over whatever version is stored, like somebody who has just read the record.
    @discardableResult
    func makeCurrent<Made: Change>(
        _: Made.Type, _ path: [String: String], _ json: String = "{}"
    ) async throws -> String {
        do {
            return try await make(Made.self, path, json, version: 0)
        } catch Refusal.stale(let version) {
            return try await make(Made.self, path, json, version: version)
        }
    }
}

extension Someone {
    /// Posts to the API over whatever version is stored.
    func sendCurrent(_ body: String, to path: String) async throws -> Answer {
        let answer = try await postJSON(path, body, version: 0)
        guard answer.status == 412,
            let version = answer.text.firstMatch(of: /"currentVersion":(\d+)/)?.1
        else { return answer }
        return try await postJSON(path, body, version: Int(version))
    }
}

extension Someone {
    /// Asks a question as the API does.
    func asks<Asked: Question>(
        _: Asked.Type, _ path: [String: String] = [:], _ values: [String: InputValue] = [:]
    ) async throws -> Asked.Answer {
        let input = Input(source: .json, path: path, values: values, changeID: "")
        return try await installation.site.desk.ask(Asked.self, input, as: actor)
    }
}
