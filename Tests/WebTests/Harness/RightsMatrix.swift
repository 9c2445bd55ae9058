import HTTPTypes
import Hummingbird
import NIOCore
import UseCases

@testable import Web

/// Asks every route as everybody and notes what should not have been answered.
struct RightsMatrix {
    let world: SmallWorld
    private(set) var deviations: [String] = []
    private(set) var answers = 0

    init(world: SmallWorld) {
        self.world = world
    }

    mutating func check(_ endpoint: Endpoint) async throws {
        guard let path = world.ours.path(endpoint.pattern) ?? endpoint.openPath else {
            deviations.append("The story has nothing for \(endpoint.pattern.template)")
            return
        }
        for visitor in world.visitors {
            let someone = visitor.someone
            let isGet = endpoint.method == .get
            if endpoint.page != nil {
                let page = try await isGet ? someone.get(path) : someone.post(path, from: path)
                note(visitor, endpoint, page, as: "page", Expectation(endpoint, visitor, .page))
            }
            guard let operation = endpoint.operation else { continue }
            let twin =
                try await operation.method == .get
                ? someone.getJSON(path) : someone.postJSON(path, "{}")
            note(visitor, endpoint, twin, as: "API", Expectation(endpoint, visitor, .api))
        }
    }

    private mutating func note(
        _ visitor: Visitor, _ endpoint: Endpoint, _ answer: Answer, as side: String,
        _ expectation: Expectation
    ) {
        answers += 1
        let place = "\(endpoint.method) \(endpoint.pattern.template) (\(side)) as \(visitor.name)"
        if !expectation.holds(for: answer) {
            deviations.append("\(place): \(answer.status) instead of \(expectation)")
        }
        for leak in visitor.leaks(in: answer) { deviations.append("\(place) shows \(leak)") }
    }
}

/// What the rules of the house say somebody gets.
enum Expectation {
    enum Side { case page, api }

    case one(of: [Int])
    /// Whatever the content deserves, as long as it is not about who asks.
    case admitted
    case signIn
    /// Routes for everybody: anything but an accident.
    case anything

    init(_ endpoint: Endpoint, _ visitor: Visitor, _ side: Side) {
        guard let audience = endpoint.audience else {
            self = .anything
            return
        }
        let admitted: Expectation = endpoint.method == .get ? .one(of: [200]) : .admitted
        let includes = audience.includes(visitor.someone.actor)
        let hasIDs = !endpoint.pattern.parameters.isEmpty
        switch visitor.kind {
        case .nobody where side == .page && endpoint.method == .get: self = .signIn
        case .nobody: self = .one(of: side == .page ? [401, 403] : [401])
        // The one address everybody types: a guest is led on to the guests' own page.
        case .guest where endpoint.pattern.template == "/" && side == .page,
            .otherGuest where endpoint.pattern.template == "/" && side == .page:
            self = .one(of: [303])
        case .member: self = includes ? admitted : .one(of: [403])
        case .guest: self = includes ? admitted : .one(of: [404])
        case .otherGuest: self = includes && !hasIDs ? admitted : .one(of: [404])
        case .foreignOwner where hasIDs: self = .one(of: includes ? [404] : [403, 404])
        case .foreignOwner: self = includes ? admitted : .one(of: [403])
        }
    }

    func holds(for answer: Answer) -> Bool {
        switch self {
        case .one(let statuses): statuses.contains(answer.status)
        case .admitted: answer.status < 500 && ![401, 403, 404].contains(answer.status)
        case .signIn: answer.status == 303 && answer.location?.hasPrefix("/sign-in") == true
        case .anything: answer.status < 500
        }
    }
}

extension Endpoint {
    /// Routes for everybody name files and links, not records.
    fileprivate var openPath: String? {
        audience == nil ? pattern.filled { _ in "none" } : nil
    }
}

extension Request {
    /// A request without cookie, token or body.
    static func bare(_ method: HTTPRequest.Method, _ path: String) -> Request {
        Request(
            head: HTTPRequest(
                method: method, scheme: "http", authority: "localhost", path: path,
                headerFields: [.contentType: "application/x-www-form-urlencoded"]),
            body: RequestBody(buffer: ByteBuffer()))
    }
}
