import HTTPTypes
import Hummingbird

extension Site {
    /// The headers every answer carries, errors and files included. Anonymous pages also get
    /// their visit cookie here, before the first form can be sent.
    func addHeaders(to response: inout Response, _ request: Request, _ context: ParleyContext) {
        var headers = response.headers
        headers[.contentSecurityPolicy] = Self.contentSecurityPolicy
        headers[.xContentTypeOptions] = "nosniff"
        headers[.referrerPolicy] = "same-origin"
        headers[.frameOptions] = "DENY"
        headers[.openerPolicy] = "same-origin"
        headers[.resourcePolicy] = "same-origin"
        headers[.permissionsPolicy] = "camera=(), microphone=(), geolocation=()"
        headers[.requestID] = context.id
        if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
        if settings.secure {
            headers[.strictTransportSecurity] = "max-age=31536000; includeSubDomains"
        }
        response.headers = headers
    }

    private static let contentSecurityPolicy = [
        "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'",
        "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")
}
