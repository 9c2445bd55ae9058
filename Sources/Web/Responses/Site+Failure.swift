import HTTPTypes
import Hummingbird
import Logging
import Markup
import UseCases

extension Site {
    /// An error as a page for people, or as problem details for programs.
    func response(to error: any Error, _ request: Request, _ context: ParleyContext) -> Response {
        let failure = Failure(error)
        if failure.status.code >= 500 {
            context.logger.error("Request failed", metadata: ["error": "\(error)"])
        }
        var response =
            request.uri.path.hasPrefix(Addresses.apiPrefix)
            ? problem(failure) : page(failure, request, context)
        if let seconds = failure.retryAfterSeconds {
            response.headers[.retryAfter] = String(seconds)
        }
        if let error = error as? MethodNotAllowed { response.headers[.allow] = error.allowed }
        return response
    }

    private func problem(_ failure: Failure) -> Response {
        var response = json(status: failure.status, type: "application/problem+json") { writer in
            ProblemDetails(failure).write(&writer)
        }
        if failure.status == .unauthorized { response.headers[.wwwAuthenticate] = "Bearer" }
        return response
    }

    private func page(
        _ failure: Failure, _ request: Request, _ context: ParleyContext
    ) -> Response {
        if failure.status == .unauthorized && request.method == .get {
            return seeOther(Addresses.signIn.path + "?to=" + request.uri.string.queryEncoded)
        }
        let page = page(for: request, context, context.visitor.actor)
        let content = FailurePage.render(failure, requestID: context.id, page)
        return html(content.inLayout(page), status: failure.status)
    }
}
