import CustomerValue
import UseCases

@testable import Web

extension StoryTeller {
    mutating func raiseOpportunities() async throws {
        let answers = [
            ("opportunity", "willDo"), ("refused", "willNotDo"),
            ("studied", "needsUnderstanding"), ("open", ""),
        ]
        for (name, answer) in answers {
            ids[name] = try await owner.make(
                AddOpportunity.self, relationship,
                """
                {"title":"\(name) \(mark)","how":"\(mark)","kind":"service",
                "horizon":"repair","raisedBy":"\(id("person"))"}
                """)
            guard !answer.isEmpty else { continue }
            try await owner.makeCurrent(
                AnswerOpportunity.self, ["opportunity": id(name)],
                #"{"answer":"\#(answer)","reason":"\#(mark)","studyUntil":"2027-02-01"}"#)
        }
    }

    mutating func talk() async throws {
        let schedule =
            #"{"startsAt":"2026-11-24T08:00:00Z","minutes":90,"purpose":"\#(inside)"}"#
        ids["session"] = try await owner.make(ScheduleSession.self, relationship, schedule)
        ids["plannedSession"] = try await owner.make(
            ScheduleSession.self, relationship, schedule)
        try await owner.make(
            SeatAttendee.self, session, #"{"member":"\#(id("member"))","role":"facilitator"}"#)
        for person in ["person", "guest"] {
            try await owner.make(SeatAttendee.self, session, #"{"person":"\#(id(person))"}"#)
        }
        try await owner.make(ReleaseHypothesis.self, session)
        let points = #"{"points":{"\#(id("attribute"))":30,"\#(id("otherAttribute"))":70}}"#
        try await owner.makeCurrent(SaveCustomerBar.self, session, points)
        try await owner.makeCurrent(AgreeCustomerBar.self, session)
        for (place, text) in [("session", mark), ("plannedSession", inside)] {
            ids["noteItem"] = try await owner.make(
                TakeNote.self, ["session": id(place)],
                """
                {"page":"today","what":"\(text)","how":"\(text)","quote":"\(text)",
                "person":"\(id("person"))","attribute":"\(id("attribute"))"}
                """)
        }
        ids["topic"] = try await owner.make(
            ParkTopic.self, session, #"{"text":"\#(mark)","person":"\#(id("person"))"}"#)
        try await count()
        ids["mail"] = try await owner.make(SendTestMail.self)
        try await owner.makeCurrent(CloseSession.self, session)
    }

    private mutating func count() async throws {
        try await owner.makeCurrent(
            SaveBudget.self, session, #"{"amounts":{"\#(id("opportunity"))":"1000000"}}"#)
        try await owner.makeCurrent(AgreeBudget.self, session)
        ids["statement"] = try await owner.make(
            AddStatement.self, session,
            """
            {"label":"\(mark)","kind":"exact","amount":{"amount":"500000","currency":"USD"},
            "note":"\(mark)","person":"\(id("person"))"}
            """)
        try await owner.makeCurrent(
            SaveScale.self, session, #"{"healthyToday":3,"pathForward":4}"#)
        for name in ["dataRequest", "answeredRequest"] {
            ids[name] = try await owner.make(
                AddDataRequest.self, session,
                #"{"question":"\#(mark)","owner":"\#(mark)","dueOn":"2026-12-24"}"#)
        }
        try await owner.makeCurrent(
            AnswerDataRequest.self, ["dataRequest": id("answeredRequest")],
            #"{"answer":"\#(mark)"}"#)
    }

    func publish(to guest: Someone) async throws {
        try await owner.make(ComposeNotes.self, session)
        try await owner.makeCurrent(
            TickReview.self, session, #"{"kind":"name","all":true}"#)
        try await owner.makeCurrent(PublishNotes.self, session, #"{"anyway":true}"#)
        try await guest.make(AcknowledgeNotes.self, session)
        try await guest.make(CorrectNotes.self, session, #"{"text":"\#(mark)"}"#)
        try await owner.makeCurrent(EditNotes.self, session, #"{"text":"Draft \#(inside)"}"#)
        try await owner.make(ComposeNotes.self, ["session": id("plannedSession")])
    }
}
