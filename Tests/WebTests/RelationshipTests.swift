import Testing

struct RelationshipTests {
    @Test func `a relationship opened by form is listed on the page and in its JSON twin`()
        async throws
    {
        let owner = try await Installation().workspace()

        let opened = try await owner.post(
            "/relationships", ["organizationName": "Lakeside <Power>"], from: "/relationships")
        let page = try await owner.get("/relationships")
        let twin = try await owner.getJSON("/relationships")

        #expect(opened.status == 303)
        #expect(page.text.contains("Lakeside &lt;Power&gt;"))
        #expect(twin.text.contains("\"organizationName\":\"Lakeside <Power>\""))
    }

    @Test func `a refused form comes back with what was typed`() async throws {
        let owner = try await Installation().workspace()

        let refused = try await owner.post(
            "/relationships", ["organizationName": " ", "segment": "kept text"],
            from: "/relationships")

        #expect(refused.status == 422)
        #expect(refused.text.contains("value=\"kept text\""))
        #expect(refused.text.contains("Please fill this in."))
    }
}
