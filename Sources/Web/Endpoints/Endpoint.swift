import HTTPTypes
import Hummingbird
import UseCases

typealias Handler = @Sendable (Request, ParleyContext) async throws -> Response

/// One row of the route table: everything that registers, documents and tests a route.
struct Endpoint: Sendable {
    let method: HTTPRequest.Method
    let pattern: Pattern
    /// One line for the API document and the route list.
    let summary: String
    /// Whom it is for; nil for everybody, signed in or not.
    let audience: Audience?
    /// The HTML side: a page for GET, a form's target for POST.
    let page: Handler?
    let api: Handler?
    let operation: Operation?

    init(
        _ method: HTTPRequest.Method, _ pattern: Pattern, _ summary: String,
        audience: Audience?, page: Handler? = nil, api: Handler? = nil,
        operation: Operation? = nil
    ) {
        self.method = method
        self.pattern = pattern
        self.summary = summary
        self.audience = audience
        self.page = page
        self.api = api
        self.operation = operation
    }
}

/// What the API document says of the JSON side.
struct Operation: Sendable {
    let method: HTTPRequest.Method
    let fields: [FieldDescription]
    let needsVersion: Bool
    let answer: Schema
    let status: HTTPResponse.Status
}
