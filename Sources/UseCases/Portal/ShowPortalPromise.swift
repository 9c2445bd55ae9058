import CustomerValue

/// One promise as the guests it was given to see it.
package struct ShowPortalPromise: Question {
    package static let audience = Audience.guests

    let id: ID<Promise>

    package init(_ fields: inout Fields) {
        id = fields.path("promise", Promise.self)
    }

    package func answer(in work: Work) throws -> PromiseDetail {
        try work.promiseDetail(id)
    }
}
