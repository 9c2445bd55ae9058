import HTTPTypes
import Hummingbird

extension Site {
    /// Registers every endpoint, and for each path the answer to methods it does not take.
    func router() -> Router<ParleyContext> {
        let router = Router(context: ParleyContext.self)
        var methods: [String: [HTTPRequest.Method]] = [:]
        func register(
            _ path: String, _ method: HTTPRequest.Method, _ handler: @escaping Handler
        ) {
            router.on(RouterPath(path), method: method, use: handler)
            methods[path, default: []].append(method)
        }
        for endpoint in endpoints {
            let template = endpoint.pattern.template
            if let page = endpoint.page { register(template, endpoint.method, page) }
            if let api = endpoint.api {
                register(Addresses.apiPrefix + template, endpoint.operation?.method ?? .get, api)
            }
        }
        for (path, taken) in methods { refuseOthers(path, taken, router) }
        return router
    }

    private func refuseOthers(
        _ path: String, _ taken: [HTTPRequest.Method], _ router: Router<ParleyContext>
    ) {
        let allowed = taken.map(\.rawValue).sorted().joined(separator: ", ")
        for method in Self.methods where !taken.contains(method) {
            router.on(RouterPath(path), method: method) { _, _ -> Response in
                throw MethodNotAllowed(allowed: allowed)
            }
        }
    }

    private static let methods: [HTTPRequest.Method] = [
        .get, .head, .post, .put, .patch, .delete, .options, .trace, .connect,
    ]
}
