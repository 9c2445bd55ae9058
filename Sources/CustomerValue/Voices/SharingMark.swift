/// “Do not share this further”: what somebody said stays between those who were there.
package struct SharingMark: Hashable, Sendable {
    /// Everything one person said in the session, or one item.
    package enum Subject: Hashable, Sendable {
        case person(ID<Person>)
        case item(ID<NoteItem>)
    }

    /// The person themselves, or whoever took it down for them.
    package enum Setter: Hashable, Sendable {
        case member(ID<Member>)
        case person(ID<Person>)
    }

    package let session: ID<Session>
    package let subject: Subject
    package let setBy: Setter
    package let setAt: Instant

    package init(session: ID<Session>, subject: Subject, setBy: Setter, setAt: Instant) {
        self.session = session
        self.subject = subject
        self.setBy = setBy
        self.setAt = setAt
    }
}

extension [SharingMark] {
    package func withholds(_ person: ID<Person>) -> Bool {
        contains { $0.subject == .person(person) }
    }

    package func withholds(_ item: NoteItem) -> Bool {
        contains { mark in
            switch mark.subject {
            case .item(let id): id == item.id
            case .person(let id): id == item.person
            }
        }
    }
}
