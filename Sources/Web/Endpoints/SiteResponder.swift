import CustomerValue
import HTTPTypes
package import Hummingbird
import Logging
import UseCases

/// The way of a request, from its first byte to its last header: limit, identity, route, and
/// whatever went wrong on the way turned into an answer.
package struct SiteResponder: HTTPResponder {
    package typealias Context = ParleyContext

    let site: Site
    let routes: RouterResponder<ParleyContext>
    let limiter: RequestLimiter

    package init(_ site: Site) {
        self.site = site
        routes = site.router().buildResponder()
        limiter = RequestLimiter(
            requestsPerTenSeconds: site.settings.requestsPerTenSeconds,
            now: site.desk.surroundings.now)
    }

    package func respond(to request: Request, context: ParleyContext) async throws -> Response {
        var context = context
        var response: Response
        do {
            try limiter.admit(context.remoteAddress)
            context.visitor = try await site.visitor(request)
            context.newVisitToken = site.newVisit(request, context.visitor)
            response = try await routed(request, context)
        } catch let refused as FormRefused {
            response = await shownAgain(refused, request, context)
        } catch {
            response = site.response(to: error, request, context)
        }
        site.beginVisit(context.newVisitToken, in: &response)
        site.addHeaders(to: &response, request, context)
        return response
    }

    private func routed(_ request: Request, _ context: ParleyContext) async throws -> Response {
        let response = try await routes.respond(to: request, context: context)
        // The router answers unknown paths itself; ours says what to do next.
        if response.status == .notFound, response.headers[.contentType] == nil {
            throw Refusal.notFound
        }
        return response
    }

    /// The page of a refused form once more, with what was typed and why it was refused.
    private func shownAgain(
        _ refused: FormRefused, _ request: Request, _ context: ParleyContext
    ) async -> Response {
        var head = request.head
        head.method = .get
        head.path = refused.from
        head.headerFields[.contentLength] = nil
        var again = context
        again.formState = refused.state
        again.coreContext.endpointPath = EndpointPath()
        do {
            var response = try await routed(
                Request(head: head, body: RequestBody(buffer: .init())), again)
            guard response.status == .ok else { throw refused.state.refusal }
            response.status = Failure(refused.state.refusal).status
            return response
        } catch {
            return site.response(to: refused.state.refusal, request, context)
        }
    }
}
