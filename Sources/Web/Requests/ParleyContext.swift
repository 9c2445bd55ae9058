import CustomerValue
package import Hummingbird
import Logging
import NIOCore
import UseCases

/// What is known of a request. Filled once, in this order: address, identity, form state.
package struct ParleyContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The peer's address, for limits; never the content of a header.
    package let remoteAddress: String
    /// Closed when somebody takes no more of a long answer.
    let channel: any Channel
    var visitor: Visitor = .anonymous
    /// The visit cookie this answer sets, when an anonymous browser came without one.
    var newVisitToken: String?
    /// A form that was refused and is shown again, with what was typed.
    var formState: FormState?

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
        remoteAddress = source.channel.remoteAddress?.ipAddress ?? "local"
    }

    package var maxUploadSize: Int { Limits.bodyBytesMaximum }
}

/// Who is asking.
enum Visitor: Sendable {
    case anonymous
    /// A signed-in browser, with the token its forms must carry.
    case browser(Actor, formToken: String)
    case program(Actor)

    var actor: Actor? {
        switch self {
        case .anonymous: nil
        case .browser(let actor, _), .program(let actor): actor
        }
    }
}

extension ParleyContext {
    /// The actor, or the refusal that leads to sign-in.
    func requireActor() throws -> Actor {
        guard let actor = visitor.actor else { throw Unauthenticated() }
        return actor
    }

    /// The ids in the address, by name.
    var pathValues: [String: String] {
        Dictionary(
            parameters.map { (String($0.key), String($0.value)) }, uniquingKeysWith: { $1 })
    }
}

/// Nobody is signed in, and this needs somebody.
struct Unauthenticated: Error {}
