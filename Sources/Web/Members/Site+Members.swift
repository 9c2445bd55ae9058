import CustomerValue
import HTTPTypes
import Hummingbird
import UseCases

extension Addresses {
    static let members = Pattern("/members")
    static let member = Pattern("/members/{member}")
    static let memberLink = Pattern("/members/{member}/link")
    static let guestInvitation = Pattern("/people/{person}/invitation")
    static let guestAccessEnd = Pattern("/people/{person}/access-end")
}

extension Site {
    var memberEndpoints: [Endpoint] {
        [
            page(
                Addresses.members, ListMembers.self, "Members of the workspace",
                Shape.memberList, MembersPage.render),
            change(
                Addresses.members, InviteMember.self, "Invite a member", creates: true),
            change(
                Addresses.member, ChangeMember.self,
                "Change a member's role, function or state"),
            change(
                Addresses.memberLink, NewMemberLink.self, "Make a new link for a member"),
            change(
                Addresses.guestInvitation, InviteGuest.self,
                "Invite a person of the other organisation as a guest"),
            change(
                Addresses.guestAccessEnd, EndGuestAccess.self, "End a guest's access"),
        ]
    }

    /// The one time a new link is shown. It answers the form itself, because a redirect would put
    /// the token into an address that browsers keep.
    func newLinkPage(
        _ address: String, back: String?, _ request: Request, _ context: ParleyContext
    ) -> Response {
        let scheme = settings.secure ? "https" : "http"
        let link = request.head.authority.map { "\(scheme)://\($0)\(address)" } ?? address
        let page = page(for: request, context, context.visitor.actor)
        let content = NewLinkPage.render(link, back: back ?? Addresses.members.path)
        return html(content.inLayout(page), status: .created)
    }
}
