import CustomerValue

/// What the set-up form asks: the workspace and its first owner.
struct SetUpInput {
    let workspaceName: String
    let kind: WorkspaceKind
    let currency: Currency
    let timeZoneName: String
    let name: String
    let email: String
    let password: String
    let wantsSampleData: Bool

    init(_ fields: inout Fields) {
        workspaceName = fields.text("workspaceName", maximum: Fields.nameMaximum)
        kind = fields.choice("kind", WorkspaceKind.self, standing: .supplier)
        currency = fields.currency("currency")
        timeZoneName = fields.timeZoneName("timeZone")
        name = fields.text("name", maximum: Fields.nameMaximum)
        email = fields.email("email")
        password = fields.newPassword("password", personal: [name, email, workspaceName])
        wantsSampleData = fields.flag("sampleData")
    }
}

/// What an invited colleague fills in.
struct InvitationInput {
    let name: String
    let password: String

    init(_ fields: inout Fields, email: String) {
        name = fields.text("name", maximum: Fields.nameMaximum)
        password = fields.newPassword("password", personal: [name, email])
    }
}

struct CredentialsInput {
    let email: String
    let password: String

    init(_ fields: inout Fields) {
        email = fields.email("email")
        password = fields.secret("password", minimum: 1, maximum: PasswordRule.lengthMaximum)
    }
}

struct NewPasswordInput {
    let current: String
    let password: String

    init(_ fields: inout Fields, of member: Member) {
        current = fields.secret("current", minimum: 1, maximum: PasswordRule.lengthMaximum)
        password = fields.newPassword("password", personal: [member.name, member.email])
    }
}
