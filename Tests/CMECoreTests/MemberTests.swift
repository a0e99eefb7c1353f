import CMECore
import Testing

@Suite("The name of a person")
struct MemberTests {
  @Test(
    "no blank stands for what is missing",
    arguments: [
      ("Jane", "Okafor", "MD", "Jane Okafor, MD"), ("", "Okafor", "MD", "Okafor, MD"),
      ("Jane", "Okafor", "", "Jane Okafor"), ("", "Okafor", "", "Okafor"),
    ])
  func fullName(_ given: String, _ family: String, _ credentials: String, _ name: String) {
    let member = Member(
      id: Member.ID(1), number: "1", username: "u", email: "u@example.org", givenName: given,
      familyName: family, credentials: credentials, profession: "nurse")
    #expect(member.fullName == name)
  }
}
