import CustomerValue
import UseCases

@testable import Web

extension StoryTeller {
    /// One promise that stands offered, and one in each state a promise ends in.
    mutating func promise(to guest: Someone) async throws {
        for name in ["promise", "kept", "broken", "withdrawn", "renegotiated"] {
            ids[name] = try await owner.make(
                OfferPromise.self, relationship,
                """
                {"title":"\(name) \(mark)","conditions":"\(mark)","dueOn":"2026-12-24",
                "opportunity":"\(id("opportunity"))","ownerTheirs":"\(id("person"))",
                "worthPerYear":{"amount":"120000","currency":"USD"}}
                """)
        }
        for name in ["kept", "broken", "renegotiated"] {
            try await guest.makeCurrent(AcceptPromise.self, ["promise": id(name)])
        }
        let reason = #"{"reason":"\#(mark)","dueOn":"2027-01-24"}"#
        try await owner.makeCurrent(DeliverPromise.self, ["promise": id("kept")], reason)
        try await guest.makeCurrent(RefusePromise.self, ["promise": id("kept")], reason)
        try await owner.makeCurrent(DeliverPromise.self, ["promise": id("kept")], reason)
        try await guest.makeCurrent(
            KeepPromise.self, ["promise": id("kept")],
            #"{"reason":"\#(mark)","realised":{"amount":"90000","currency":"USD"}}"#)
        try await owner.makeCurrent(BreakPromise.self, ["promise": id("broken")], reason)
        try await owner.makeCurrent(WithdrawPromise.self, ["promise": id("withdrawn")], reason)
        try await owner.makeCurrent(
            RenegotiatePromise.self, ["promise": id("renegotiated")], reason)
        try await follow(guest)
    }

    private mutating func follow(_ guest: Someone) async throws {
        let promise = ["promise": id("promise")]
        for name in ["milestone", "reachedMilestone"] {
            ids[name] = try await owner.make(
                AddMilestone.self, promise, #"{"name":"\#(mark)","dueOn":"2026-12-01"}"#)
        }
        try await owner.makeCurrent(
            CompleteMilestone.self, ["milestone": id("reachedMilestone")])
        try await owner.make(
            PostUpdate.self, promise, #"{"text":"\#(mark)","outlook":"atRisk"}"#)
        try await guest.make(
            AddVoice.self, [:],
            #"{"title":"voice \#(mark)","how":"\#(mark)","kind":"other","horizon":"repair"}"#)
    }
}
