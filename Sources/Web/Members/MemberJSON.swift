import CustomerValue
import UseCases

extension Shape<MemberList> {
    static let memberList = Shape(
        "MemberList",
        [
            .list("members", Shape<Member>.member) { $0.members },
            .list("linkRequests", Shape<LinkRequest>.linkRequest) { $0.requests },
        ])
}

extension Shape<Member> {
    static let member = Shape(
        "Member",
        [
            .id("id") { $0.id },
            .text("name") { $0.name },
            .text("email") { $0.email },
            .choice("role") { $0.role },
            .choice("function") { $0.function },
            .choice("state") { $0.state },
            .integer("version") { $0.version },
        ])
}

extension Shape<LinkRequest> {
    static let linkRequest = Shape(
        "LinkRequest",
        [
            .optionalID("member") { $0.member },
            .optionalID("person") { $0.person },
            .text("name") { $0.name },
            .instant("requestedAt") { $0.requestedAt },
        ])
}

extension LinkRequest {
    fileprivate var member: ID<Member>? {
        if case .member(let id) = holder { id } else { nil }
    }

    fileprivate var person: ID<Person>? {
        if case .person(let id) = holder { id } else { nil }
    }
}
