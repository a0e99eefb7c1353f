import CMECore

/// Instructions 1 to 3: what this is, who you are, and the password.
extension Dialogue {
  func welcome() -> Turn {
    guard case .practice(let username, let password) = mode else {
      return ask([.text(Message(.welcome))])
    }
    let signIn = Message(
      .practiceSignIn, [.name: .text(username), .text: .text(password)])
    return ask([.text(Message(.practice)), .text(Message(.welcome)), .text(signIn)])
  }

  mutating func signIn(as name: String) -> Turn {
    scene = .signInPassword(name: name)
    return ask([.text(Message(.askPassword, [.name: .text(name)]))])
  }

  mutating func hear(_ password: Secret) -> Turn {
    guard case .signInPassword(let name) = scene else { return ask() }
    return perform(.signIn(name: name, password: password), for: .signIn)
  }

  mutating func welcome(_ new: SignedIn) -> Turn {
    member = new.member
    session = new.session
    scene = .tracker
    let hello = Message(.signedIn, [.name: .text(new.member.fullName)])
    return perform(.tracker(of: new.member.id), for: .tracker, saying: [.text(hello)])
  }

  mutating func notSignedIn() -> Turn {
    scene = .signInName
    return ask([.refusal(Message(.notSignedIn))])
  }

  mutating func forgotPassword() -> Turn {
    guard member == nil else { return digress([.text(Message(.forgotPasswordInside))]) }
    scene = .signInName
    return digress([.text(Message(.forgotPassword))])
  }
}
