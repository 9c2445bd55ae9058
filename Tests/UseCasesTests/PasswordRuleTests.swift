import Testing

@testable import UseCases

struct PasswordRuleTests {
    @Test(arguments: [
        "password1234", "Password-Password", "aaaaaaaaaaaaaaaa", "abcdefghijklmno",
        "123456789012345", "qwertyuiop12", "AnaMeridian2026", "parley-customer-value",
        "ana@example.com", "ababababababab",
    ])
    func `what a stranger would try first is refused`(_ password: String) {
        #expect(
            PasswordRule.isWeak(
                password, personal: ["Ana Ruiz", "ana@example.com", "Meridian"]))
    }

    @Test(arguments: ["violet kettle harbour", "k7#Vq2!mZp4x", "Ähren wogen im Süden"])
    func `several unrelated words or a random text are taken`(_ password: String) {
        #expect(!PasswordRule.isWeak(password, personal: ["Ana Ruiz", "ana@example.com"]))
    }
}
