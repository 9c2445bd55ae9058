import Testing

/// The page of a value model: what it says, what is wrong at its place, and what is only asked.
struct ValueModelPageTests {
    @Test func `the result says its range, what it rests on and what moves it most`() async throws {
        let model = try await Modelled()

        let page = try await model.owner.get(model.page).text

        #expect(page.contains("<b>DVP% is 1.1\u{a0}%, in nine of ten cases between"))
        #expect(page.contains("0\u{a0}% of it rests on figures the customer stated"))
        #expect(page.contains("<a href=\"#r-\(model.visits)\">visits</a>, from"))
        #expect(page.contains("visits moves it most: from"))
        #expect(page.contains("class=\"state good\">Stated by the customer"))
    }

    @Test func `what must be added each year holds the line to the cent`() async throws {
        let model = try await Modelled()

        let page = try await model.owner.get(model.page).text

        // 21,250 with a half-life of three years: 16,866.14 are left after one.
        #expect(page.contains("$16,866.14") && page.contains("$4,383.86"))
        #expect(page.contains("must be added by year 5 to hold the line."))
    }

    @Test func `an empty model teaches the next step and offers the library`() async throws {
        let owner = try await Installation().workspace()
        let opened = try await Opened(by: owner, purchases: "2000000")

        let page = try await owner.get("/relationships/\(opened.id)/value-model").text

        #expect(page.contains("Nothing is in the model yet"))
        #expect(page.contains("Begin from the library"))
        #expect(!page.contains("<figure"))
    }

    @Test func `a template stands in the model with what is known, and waits for the rest`()
        async throws
    {
        let model = try await Modelled()
        let library = model.page + "/library"
        let fields = [
            "template": "field-visits", "evidence": "customerStated", "source": "Their log",
            "names.visits_avoided": "trips", "figures.visits_avoided": "15; 25; 40",
        ]

        let list = try await model.owner.get(library).text
        let asked = try await model.owner.get(library + "?template=field-visits").text
        let taken = try await model.owner.post(
            library, fields, from: library + "?template=field-visits")
        let twice = try await model.owner.post(
            library, fields, from: library + "?template=field-visits")
        let strange = try await model.owner.postJSON(
            library,
            #"{"template":"field-visits","evidence":"measured","figures":{"hours":"1"}}"#)
        let unknown = try await model.owner.get(library + "?template=none")
        let twin = try await model.owner.getJSON(model.page).text
        let page = try await model.owner.get(model.page).text

        #expect(list.contains("template=price-premium"))
        #expect(asked.contains("Visits that are no longer needed"))
        let statuses = [taken, twice, strange, unknown].map(\.status)
        #expect(statuses == [303, 409, 422, 404])
        #expect(twice.text.contains("15; 25; 40\"") && twice.text.contains("\"trips\""))
        #expect(twin.contains("\"trips\",\"title\":\"Visits that are no longer needed\""))
        #expect(twin.contains("trips * cost_per_visit"))
        #expect(page.contains("withheld or only on a scale: cost_per_visit"))
    }

    @Test func `an investment is paid back in words`() async throws {
        let model = try await Modelled()
        let before = try await model.owner.get(model.page).text
        _ = try await model.owner.post(
            model.page + "/terms",
            [
                "currency": "USD", "years": "3", "investment": "31_875", "version": "1",
            ], from: model.page)
        let after = try await model.owner.get(model.page).text

        #expect(before.contains("Say under Terms what is spent once"))
        #expect(
            after.contains(
                "2.2\u{a0}years. The return on it over 3 years is 28.2\u{a0}%."))
        #expect(after.contains("$31,875 spent once is paid back after 2.2\u{a0}years, at"))
    }

    @Test func `a wrong word is marked in its formula, with a button that mends it`() async throws {
        let model = try await Modelled()
        let fields = ["name": "Visits", "kind": "benefit", "formula": "visits * csot"]
        _ = try await model.owner.post(
            "/drivers/\(model.driver)", fields.merging(["version": "1"]) { $1 }, from: model.page)

        let page = try await model.owner.get(model.page + "?driver=\(model.driver)").text
        let mended = try await model.owner.post(
            "/drivers/\(model.driver)",
            ["name": "Visits", "kind": "benefit", "formula": "visits * cost", "version": "2"],
            from: model.page)

        #expect(page.contains("* <mark>csot</mark>"))
        #expect(page.contains("aria-hidden=\"true\">         ^^^^</span>"))
        #expect(page.contains("-notes n-\(model.driver)\" aria-invalid=\"true\""))
        #expect(page.contains("<button class=\"plain\">Write cost instead</button>"))
        #expect(page.contains("name=\"formula\" value=\"visits * cost\""))
        #expect(mended.status == 303)
    }

    @Test(arguments: [("$/visit", "USD/visit"), ("USD per visit", "USD / visit")])
    func `a wrong unit has a button that mends it`(unit: String, mended: String) async throws {
        let model = try await Modelled()
        _ = try await model.owner.postJSON(
            "/inputs/\(model.cost)",
            """
            {"name":"cost","form":"base","numbers":["850"],"unit":"\(unit)",
            "evidence":"measured"}
            """, version: 1)

        let page = try await model.owner.get(model.page).text

        #expect(page.contains("name=\"unit\" value=\"\(mended)\""))
        #expect(page.contains("name=\"numbers\" value=\"850\""))
    }

    @Test(arguments: [
        ("visits * cost * 2", "<b>$42,500 a year</b>"),
        ("visits * csot", "did you mean “cost”?"),
        ("visits +", "class=\"state bad\""),
        ("<script>alert(1)</script>", "class=\"state bad\""),
    ])
    func `a driver is checked as it is typed and not kept`(
        formula: String, said: String
    ) async throws {
        let model = try await Modelled()

        let answer = try await model.owner.post(
            model.page + "/driver-check",
            ["driver": model.driver, "name": "Visits", "kind": "benefit", "formula": formula],
            from: model.page)
        let kept = try await model.owner.getJSON(model.page).text

        #expect(answer.status == 200)
        #expect(answer.text.contains(said) && answer.text.contains("Not kept yet."))
        #expect(!answer.text.contains("<script>alert"))
        #expect(kept.contains("\"formula\":\"visits * cost\""))
    }

    @Test func `an input is checked as it is typed and not kept`() async throws {
        let model = try await Modelled()

        let answer = try await model.owner.postJSON(
            model.page + "/input-check",
            """
            {"input":"\(model.cost)","name":"cost","form":"base","numbers":["many"],
            "unit":"USD/visit","evidence":"measured"}
            """)
        let kept = try await model.owner.getJSON(model.page).text

        #expect(answer.status == 200)
        #expect(answer.text.contains("\"isSound\":false"))
        #expect(kept.contains("\"isSound\":true") && !kept.contains("many"))
    }

    @Test func `what if says the difference`() async throws {
        let model = try await Modelled()

        let page = try await model.owner.get(
            model.page + "/what-if?figures.\(model.cost)=1700"
        ).text

        #expect(page.contains("DVP% would go from 1.1\u{a0}% to 2.1\u{a0}%."))
        #expect(page.contains("+$21,250"))
        #expect(page.contains("value=\"1700\""))
    }

    @Test func `a figure said in a session is taken into the model with one button`() async throws {
        let model = try await Modelled()
        let session = try #require(
            try await model.owner.postJSON(
                "/relationships/\(model.id)/sessions", #"{"startsAt":"2026-11-25T09:00:00Z"}"#
            ).jsonID)
        let statement = try #require(
            try await model.owner.postJSON(
                "/sessions/\(session)/statements",
                """
                {"driver":"\(model.driver)","kind":"exact",
                "amount":{"amount":"900","currency":"USD"},"label":"A visit"}
                """
            ).jsonID)
        let place = "/sessions/\(session)/measure"

        let before = try await model.owner.get(place).text
        let taken = try await model.owner.post(
            "/inputs/\(model.cost)/confirmation", ["statement": statement, "version": "1"],
            from: place)
        let after = try await model.owner.get(place).text

        #expect(before.contains("Take it into the model: cost"))
        #expect(!before.contains("Take it into the model: visits"))
        #expect(taken.status == 303)
        #expect(after.contains("In the model: cost"))
    }
}
