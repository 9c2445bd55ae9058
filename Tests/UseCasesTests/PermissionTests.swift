import CustomerValue
import Testing

@testable import UseCases

/// Who may let people in, change them, and set the workspace, as one table.
struct PermissionTests {
    @Test func `letting people in is the owners' and the account managers' business`() {
        let audiences: [(String, Audience)] = [
            (InviteMember.deed, InviteMember.audience), (ChangeMember.deed, ChangeMember.audience),
            (NewMemberLink.deed, NewMemberLink.audience),
            (InviteGuest.deed, InviteGuest.audience),
            (EndGuestAccess.deed, EndGuestAccess.audience),
            (ChangeWorkspace.deed, ChangeWorkspace.audience),
            (RecordExchangeRate.deed, RecordExchangeRate.audience),
        ]
        let table = audiences.map { deed, audience -> String in
            let roles = Role.allCases.filter(audience.roles.contains).map(\.rawValue)
            return "\(deed) \(roles) \(audience.guests)"
        }

        #expect(
            table == [
                #"inviteMember ["owner"] false"#, #"changeMember ["owner"] false"#,
                #"newMemberLink ["owner"] false"#,
                #"inviteGuest ["owner", "lead", "accountManager"] false"#,
                #"endGuestAccess ["owner", "lead", "accountManager"] false"#,
                #"changeWorkspace ["owner"] false"#,
                #"recordExchangeRate ["owner", "lead"] false"#,
            ])
    }
}
