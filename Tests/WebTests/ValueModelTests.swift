import CustomerValue
import HTTPTypes
import Hummingbird
import Testing
import UseCases

@testable import Web

/// The value model of a relationship: kept as typed, judged as a whole, changed with history.
struct ValueModelTests {
    @Test func `a model of ranges is judged, calculated, and written out as a file`() async throws {
        let model = try await Modelled()

        let page = try await model.owner.get(model.page)
        let twin = try await model.owner.getJSON(model.page).text
        let file = try await model.owner.get(model.page + "/file")

        #expect(page.text.contains("DVP% = 100 × net gain ÷ purchases"))
        #expect(page.text.contains("15 – 25 – 40 visit/year"))
        #expect(twin.contains("\"isSound\":true"))
        #expect(twin.contains("\"annual\":{\"amount\":\"21250.00\",\"currency\":\"USD\"}"))
        #expect(twin.contains("\"samples\":65536"))
        #expect(file.response.headers[.contentType] == "application/yaml; charset=utf-8")
        #expect(file.text.contains("formula: visits * cost"))
    }

    @Test func `a wrong formula is kept with what is wrong with it, and has no figure`()
        async throws
    {
        let model = try await Modelled()
        let changed = try await model.owner.post(
            "/drivers/\(model.driver)",
            ["name": "Visits", "kind": "benefit", "formula": "visits * csot", "version": "1"],
            from: model.page)

        let page = try await model.owner.get(model.page + "?driver=\(model.driver)")
        let twin = try await model.owner.getJSON(model.page).text

        #expect(changed.status == 303)
        #expect(page.text.contains("nothing is called “csot”; did you mean “cost”?"))
        #expect(page.text.contains("visits * csot</textarea>"))
        #expect(twin.contains("\"isSound\":false"))
        #expect(twin.contains("\"field\":\"formula\",\"column\":10,\"length\":4"))
        #expect(twin.contains("\"netGain\":null"))
    }

    @Test func `an input that a formula names cannot be retired, and names are given once`()
        async throws
    {
        let model = try await Modelled()
        let path = "/inputs/\(model.visits)"

        let used = try await model.owner.post(
            path + "/retirement", ["version": "1"], from: model.page)
        let twice = try await model.owner.postJSON(
            "/relationships/\(model.id)/inputs",
            #"{"name":"cost","form":"base","numbers":["1"],"evidence":"measured"}"#)
        _ = try await model.owner.postJSON(
            "/drivers/\(model.driver)/retirement", "{}", version: 1)
        let free = try await model.owner.postJSON(path + "/retirement", "{}", version: 1)
        let again = try await model.owner.postJSON(path + "/retirement", "{}", version: 2)

        #expect([used.status, twice.status, free.status, again.status] == [409, 409, 200, 409])
        #expect(used.text.contains("These formulas use it: Visits. Change them first."))
    }

    @Test func `a change keeps the old figure in history, and a stale one keeps both`() async throws
    {
        let model = try await Modelled()
        let fields = [
            "name": "visits", "form": "uniform", "numbers": "20; 30", "unit": "visit/year",
            "evidence": "measured", "version": "1",
        ]
        let changed = try await model.owner.post(
            "/inputs/\(model.visits)", fields, from: model.page)
        let stale = try await model.owner.post(
            "/inputs/\(model.visits)", fields, from: model.page)
        let history = try await model.owner.getJSON("/history/input/\(model.visits)").text

        #expect([changed.status, stale.status] == [303, 412])
        #expect(history.contains("pert 15; 25; 40") && history.contains("uniform 20; 30"))
    }

    @Test(arguments: [
        (#""kind":"exact","amount":{"amount":"900","currency":"USD"}"#, "900.00", 200),
        (
            #""kind":"range","amount":{"amount":"800","currency":"USD"},"#
                + #""upTo":{"amount":"1000","currency":"USD"}"#, "800.00\",\"1000.00", 200
        ),
        (#""kind":"withheld""#, "withheld", 200), (#""kind":"scale","step":4"#, "scaleOnly", 200),
        (#""kind":"exact","amount":{"amount":"900","currency":"EUR"}"#, "850", 409),
    ])
    func `what the customer says goes into the model beside what was claimed`(
        said: String, stored: String, status: Int
    ) async throws {
        let model = try await Modelled()
        let statement = try await model.statement(said)

        let answer = try await model.owner.postJSON(
            "/inputs/\(model.cost)/confirmation", #"{"statement":"\#(statement)"}"#, version: 1)
        let twin = try await model.owner.getJSON(model.page).text

        #expect(answer.status == status)
        #expect(twin.contains("\"\(stored)\""))
        #expect(
            twin.contains("\"claimed\":{\"form\":\"base\",\"numbers\":[\"850\"],\"shape\":\"\"}")
                == (status == 200))
    }

    @Test func `what if shows both and stores nothing`() async throws {
        let model = try await Modelled()
        let path = model.page + "/what-if"

        let query = "?figures.\(model.cost)=1000"

        let asked = try await model.owner.getJSON(path + query)
        let page = try await model.owner.get(path + query)
        let wrong = try await model.owner.get(path + "?figures.\(model.cost)=many")
        let strange = try await model.owner.getJSON(path + "?figures.\(model.driver)=1")
        let kept = try await model.owner.getJSON(model.page).text

        #expect([asked.status, page.status, strange.status] == [200, 200, 422])
        #expect(asked.text.contains("\"amount\":\"25000.00\""))
        #expect(page.text.contains("$25,000") && page.text.contains("$21,250"))
        #expect(wrong.text.contains("many") && wrong.text.contains("notice bad"))
        #expect(!kept.contains("25000.00"))
    }

    @Test func `a file is looked at row by row before it is taken in, in one change`() async throws
    {
        let model = try await Modelled()
        let file = """
            parley: value-model/1
            name: Lakeside
            currency: USD
            period: year
            inputs:
              visits: { base: 30, unit: visit/year, evidence: customer-stated }
              cost: { base: 850, unit: USD/visit }
              premium: { base: 5_000, unit: USD/year }
            drivers:
              - { name: Visits, kind: benefit, formula: visits * cost }
              - { name: Premium, kind: price, formula: premium }
            """
        let preview = try await model.owner.post(
            model.page + "/preview", ["text": file], from: model.page)
        let before = try await model.owner.getJSON(model.page).text
        let taken = try await model.owner.post(
            model.page + "/import", ["text": file], from: model.page)
        let after = try await model.owner.getJSON(model.page).text
        let again = try await model.owner.post(
            model.page + "/import", ["text": file], from: model.page)
        let broken = try await model.owner.post(
            model.page + "/import", ["text": "parley: value-model/1\ninputs: 3"], from: model.page)

        #expect(preview.status == 200 && preview.text.contains(">changed<"))
        #expect(preview.text.contains(">new<") && preview.text.contains(">as it is<"))
        #expect(!before.contains("premium"))
        #expect([taken.status, again.status, broken.status] == [303, 409, 422])
        #expect(after.contains("\"netGain\":{\"amount\":\"20500.00\",\"currency\":\"USD\"}"))
    }

    @Test func `an agreed version keeps its model to compare with`() async throws {
        let model = try await Modelled()
        try await model.agree()
        _ = try await model.owner.postJSON(
            "/inputs/\(model.cost)",
            """
            {"name":"cost","form":"base","numbers":["1000"],"unit":"USD/visit",
            "evidence":"measured"}
            """, version: 1)

        let compared = try await model.owner.getJSON(model.page + "/versions").text
        let page = try await model.owner.get(model.page + "/versions")

        #expect(compared.contains("\"netGainBefore\":{\"amount\":\"21250.00\""))
        #expect(compared.contains("\"netGainAfter\":{\"amount\":\"25000.00\""))
        #expect(page.text.contains("$21,250") && page.text.contains("$25,000"))
    }
}

/// A relationship whose model says: 25 visits a year saved, at 850 dollars each.
struct Modelled {
    let owner: Someone
    let opened: Opened
    let attribute: String
    let visits: String
    let cost: String
    let driver: String

    var id: String { opened.id }
    var page: String { "/relationships/\(opened.id)/value-model" }

    init() async throws {
        owner = try await Installation().workspace()
        opened = try await Opened(by: owner, purchases: "2000000")
        attribute = try await opened.attribute("Remote monitoring")
        let path = "/relationships/\(opened.id)"
        visits = try #require(
            try await owner.postJSON(
                path + "/inputs",
                """
                {"name":"visits","form":"pert","numbers":["15","25","40"],"unit":"visit/year",
                "evidence":"supplierEstimated"}
                """
            ).jsonID)
        cost = try #require(
            try await owner.postJSON(
                path + "/inputs",
                """
                {"name":"cost","form":"base","numbers":["850"],"unit":"USD/visit",
                "evidence":"customerStated"}
                """
            ).jsonID)
        driver = try #require(
            try await owner.postJSON(
                path + "/drivers",
                """
                {"attribute":"\(attribute)","name":"Visits","kind":"benefit",
                "formula":"visits * cost","halfLife":"3"}
                """
            ).jsonID)
    }

    func statement(_ said: String) async throws -> String {
        let session = try await owner.postJSON(
            "/relationships/\(id)/sessions", #"{"startsAt":"2026-11-25T09:00:00Z"}"#)
        let answer = try await owner.postJSON(
            "/sessions/\(try #require(session.jsonID))/statements",
            "{\(said),\"label\":\"A visit\"}")
        return try #require(answer.jsonID)
    }

    func agree() async throws {
        let path = "/relationships/\(id)"
        _ = try await owner.postJSON(
            path + "/bars", #"{"points":{"\#(attribute)":100},"submit":true}"#)
        _ = try await owner.postJSON(path + "/revelation", "{}", version: 1)
        _ = try await owner.postJSON(path + "/agreements", #"{"points":{"\#(attribute)":100}}"#)
    }
}
