/// What the conversation asks of the services; each names whom it is for and who asks.
public enum Request: Hashable, Sendable {
  /// Sign in with a username, an e-mail address or a number.
  case signIn(name: String, password: Secret)
  /// End a session.
  case signOut(SignInSession)
  /// Send a code to whoever has the name; one that is still good is not replaced.
  case askReset(name: String)
  /// Send another code, which voids those before.
  case askNewCode(name: String)
  /// Try a code.
  case redeem(ResetCode, of: Reset)
  /// Whether a password would be taken.
  case check(Secret, with: ResetTicket)
  /// Set a password, once.
  case setPassword(Secret, with: ResetTicket)
  /// All events of a person.
  case tracker(of: Member.ID)
  /// One event of a person, as it is stored now.
  case participation(of: Member.ID, in: Event.ID)
  /// Save figures: all of them or, where one is refused, none.
  case change([FigureChange], of: Member.ID, in: Event.ID, by: Acting)
  /// Submit, provided that the figures are still those that the person has seen.
  case submit(seen: [Entry], of: Member.ID, in: Event.ID, by: Acting)
  /// All certificates of a person that are good, the latest event first.
  case certificates(of: Member.ID, by: SignInSession)
  /// Deliver a page.
  case deliver(CertificatePage, CertificateWay, of: Member.ID, by: SignInSession)
  /// Sign a colleague in by their username at the desk.
  case staffSignIn(name: String, password: Secret)
  /// End a session of a colleague, and the call they have open.
  case staffSignOut(StaffSession)
  /// Who may be meant by what a colleague typed.
  case find(String, by: StaffSession)
  /// Begin a call about a member; one that the colleague has open ends.
  case beginCall(Member.ID, Call.Channel, Call.Identification, by: StaffSession)
  /// End a call with a summary of it.
  case endCall(Call.ID, summary: String?, by: StaffSession)
  /// End the lock of the member of a call, for a reason.
  case unlock(in: Call.ID, reason: String, by: StaffSession)
  /// What there is to see of the member of a call.
  case file(in: Call.ID, by: StaffSession)
  /// Send the member of a call a mail with a code for a new password.
  case resetMail(in: Call.ID, by: StaffSession)
  /// Keep a note about the member of a call, which somebody has to come back to or not.
  case note(String, isFollowUp: Bool, in: Call.ID, by: StaffSession)
  /// All notes that somebody has to come back to.
  case followUps(by: StaffSession)
  /// What a note asked for is done.
  case settle(CallerNote.ID, by: StaffSession)
  /// What people were stuck on in conversations that began from an instant on and before another.
  case report(since: Instant, until: Instant, by: StaffSession)
}

/// What the services answer.
public enum Reply: Hashable, Sendable {
  case signedIn(SignedIn)
  /// The same answer for an unknown name, a wrong or empty password, no password and a lock.
  case notSignedIn
  case signedOut
  /// Nothing was done: the session is over.
  case sessionEnded(SessionEnd)
  /// The reset that is under way for a name, the same answer whoever has it.
  case resetUnderWay(Reset)
  case resetRefused(ResetRefusal)
  case codeTaken(ResetTicket)
  /// The password would be taken.
  case passwordFits
  case passwordRefused(PasswordRefusal)
  /// The password is set, and every session of the person has ended.
  case passwordSet
  /// The events of a person, in no particular order.
  case tracker([Participation])
  case participation(Participation)
  /// Saved; the participation as it is stored now.
  case changed(Participation)
  /// Submitted; the participation as it is stored now.
  case submitted(Participation)
  /// The certificates of a person, the latest event first.
  case certificates([IssuedCertificate])
  case delivered(CertificateDelivery)
  case notDelivered(DeliveryRefusal)
  /// Not done, by the rules; the participation as it is stored now.
  case refused(Refusal, Participation)
  case staffSignedIn(StaffSignedIn)
  /// The people who may be meant, the best first.
  case found([FoundCaller])
  case callBegun(Call)
  case callEnded
  case unlocked
  /// Nothing is locked now.
  case notLocked
  case file(CallerFile)
  /// A mail with a code is under way, since when.
  case resetMailQueued(at: Instant)
  /// No further code may be sent to this member before an instant.
  case resetMailRefused(until: Instant)
  case noted(CallerNote)
  /// The notes that are open, the oldest first.
  case followUps([CallerNote])
  case settled(CallerNote)
  case report(StuckReport)
  /// Nothing was done: a colleague may not.
  case notAllowed(StaffRefusal)
  /// Not done, for want of something outside the rules.
  case failed(ServiceFailure)
}

/// What can keep the services from working.
public enum ServiceFailure: Error, Hashable, Sendable {
  /// Somebody else was writing for too long.
  case busy
  /// The event or the person is no longer stored.
  case gone
  /// The machine has not memory enough to hash a password.
  case notHashed
  /// The list of well-known passwords cannot be read, so none can be set.
  case noPasswordList(path: String)
  /// The disk or the database did not take it; the reason in the words of the system.
  case storage(reason: String)
}
