import HTTPTypes
import Hummingbird
import UseCases

/// The form did not carry the token of the browser it came from, or came from another site.
struct ForeignForm: Error {}

extension Site {
    /// The form in the body, once it is certain that a page of ours sent it.
    func guardedForm(_ request: Request, _ context: ParleyContext) async throws -> FormBody {
        guard request.hasContentType("application/x-www-form-urlencoded") else {
            throw UnsupportedType()
        }
        guard comesFromHere(request) else { throw ForeignForm() }
        let bytes = try await wholeBody(of: request)
        guard let text = String(validating: bytes, as: UTF8.self),
            var form = FormBody(encoded: text)
        else { throw MalformedBody() }
        let token = form.remove(FormNames.token) ?? ""
        guard let expected = formToken(request, context), token.matches(expected) else {
            throw ForeignForm()
        }
        return form
    }

    /// The token forms must carry: bound to the session, or before sign-in to the visit cookie.
    func formToken(_ request: Request, _ context: ParleyContext) -> String? {
        if case .browser(_, let token) = context.visitor { return token }
        let visit = context.newVisitToken ?? cookies.visitToken(request)
        return visit.map { formToken(boundTo: $0) }
    }

    func formToken(boundTo secret: String) -> String {
        desk.surroundings.sha256(Array("\(settings.formKey) \(secret)".utf8))
    }

    /// Browsers say where a request comes from; what they say must be this very site.
    private func comesFromHere(_ request: Request) -> Bool {
        if let site = request.headers[.fetchSite], !["same-origin", "none"].contains(site) {
            return false
        }
        guard let origin = request.headers[.origin] else { return true }
        guard let host = request.head.authority else { return false }
        return origin == "http://\(host)" || origin == "https://\(host)"
    }
}

extension String {
    /// Compares without stopping at the first difference.
    func matches(_ other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        return zip(utf8, other.utf8).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
