import HTTPTypes
import Hummingbird

/// The two cookies of Parley: who is signed in, and which browser an anonymous form belongs to.
struct Cookies: Sendable {
    /// Behind https the browser itself then guards name, path and host.
    let secure: Bool

    var sessionName: String { secure ? "__Host-parley" : "parley" }
    var visitName: String { secure ? "__Host-parley-visit" : "parley-visit" }

    func session(_ token: String) -> Cookie {
        cookie(sessionName, token, sameSite: .lax)
    }

    func visit(_ token: String) -> Cookie {
        cookie(visitName, token, sameSite: .lax)
    }

    func endedSession() -> Cookie {
        Cookie(
            name: sessionName, value: "", maxAge: 0, path: "/", secure: secure, httpOnly: true,
            sameSite: .lax)
    }

    func sessionToken(_ request: Request) -> String? { request.cookies[sessionName]?.value }

    func visitToken(_ request: Request) -> String? { request.cookies[visitName]?.value }

    private func cookie(_ name: String, _ value: String, sameSite: Cookie.SameSite) -> Cookie {
        Cookie(
            name: name, value: value, path: "/", secure: secure, httpOnly: true,
            sameSite: sameSite)
    }
}
