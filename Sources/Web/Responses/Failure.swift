import HTTPTypes
import Hummingbird
import UseCases

/// The one place where an error becomes HTTP: a status, a stable code, and what to say.
struct Failure: Sendable {
    let status: HTTPResponse.Status
    /// Stable, for programs: the last part of the problem's type.
    let code: String
    let refusal: Refusal?
    var retryAfterSeconds: Int?

    init(_ error: any Error) {
        switch error {
        case let refusal as Refusal: self.init(refusal)
        case is Unauthenticated: self.init(.unauthorized, "sign-in-needed")
        case is ForeignForm: self.init(.forbidden, "foreign-form")
        case is BodyTooLarge: self.init(.contentTooLarge, "body-too-large")
        case is BodyTooSlow: self.init(.requestTimeout, "body-too-slow")
        case is MalformedBody, is MalformedHeader: self.init(.badRequest, "malformed")
        case is UnsupportedType: self.init(.unsupportedMediaType, "unsupported-type")
        case is VersionRequired: self.init(.preconditionRequired, "version-required")
        case is MethodNotAllowed: self.init(.methodNotAllowed, "method-not-allowed")
        default: self.init(.internalServerError, "unexpected")
        }
    }

    private init(_ status: HTTPResponse.Status, _ code: String, _ refusal: Refusal? = nil) {
        self.status = status
        self.code = code
        self.refusal = refusal
    }

    private init(_ refusal: Refusal) {
        switch refusal {
        case .notFound: self.init(.notFound, "not-found", refusal)
        case .forbidden: self.init(.forbidden, "forbidden", refusal)
        case .invalid: self.init(.unprocessableContent, "invalid", refusal)
        case .stale: self.init(.preconditionFailed, "stale", refusal)
        case .rule: self.init(.conflict, "rule", refusal)
        case .changeReused: self.init(.unprocessableContent, "change-reused", refusal)
        case .linkExpired: self.init(.gone, "link-expired", refusal)
        case .wrongCredentials: self.init(.unauthorized, "wrong-credentials", refusal)
        case .tooMany(let seconds):
            self.init(.tooManyRequests, "too-many", refusal)
            retryAfterSeconds = seconds
        }
    }
}

/// The path exists, the method does not.
struct MethodNotAllowed: Error {
    let allowed: String
}
