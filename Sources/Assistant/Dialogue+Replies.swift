import CMECore

extension Dialogue {
  /// Tells what came of a request.
  mutating func hear(_ reply: Reply) -> Turn {
    let errand = self.errand
    self.errand = nil
    switch reply {
    case .signedIn(let signedIn):
      return errand == .unlock ? unlock(with: signedIn) : welcome(signedIn)
    case .notSignedIn: return errand == .unlock ? signOut(.lockedOut) : notSignedIn()
    case .signedOut: return signedOut(errand)
    case .sessionEnded(let end): return ended(end, errand)
    case .resetUnderWay(let reset): return underWay(reset, errand)
    case .resetRefused(let refusal): return refused(refusal)
    case .codeTaken(let ticket): return choosePassword(ticket)
    case .passwordFits: return askPasswordAgain(errand)
    case .passwordRefused(let refusal): return refused(refusal)
    case .passwordSet: return passwordSet()
    case .tracker(let parts): return showTracker(parts, again: errand == .trackerAgain)
    case .participation(let part): return goOn(with: part, errand)
    case .changed(let part): return saved(part, errand)
    case .submitted(let part): return submitted(part)
    case .certificates(let certificates): return read(certificates, errand)
    case .delivered(let delivery): return delivered(delivery)
    case .notDelivered(let refusal): return notDelivered(refusal, errand)
    case .staffSignedIn, .found, .callBegun, .callEnded, .unlocked, .notLocked, .notAllowed,
      .file, .resetMailQueued, .resetMailRefused, .noted, .followUps, .settled, .report:
      return ask()
    case .refused(let refusal, let part): return refused(refusal, part, errand)
    case .failed(let failure): return failed(failure, errand)
    }
  }

  private mutating func goOn(with part: Participation, _ errand: Errand?) -> Turn {
    keep(part)
    isFresh = true
    switch errand {
    case .again(let act): return take(act)
    case .unlock: return showPlace()
    default: return ask()
    }
  }

  /// Puts what is stored now in the place of what was known.
  mutating func keep(_ new: Participation) {
    if part != nil { part = new }
    tracker = tracker.map { $0.event.id == new.event.id ? new : $0 }
  }

  private mutating func refused(
    _ refusal: Refusal, _ new: Participation, _ errand: Errand?
  ) -> Turn {
    keep(new)
    if new.submitted != nil { scene = .done }
    guard case .changedElsewhere(let actual) = refusal else { return ask([refusing(refusal)]) }
    switch errand {
    case .save(let saving): return askToSaveOver(saving, actual)
    default: return showReview(after: [refusing(refusal)])
    }
  }

  /// Says what is saved and what is not; trying again is safe.
  private mutating func failed(_ failure: ServiceFailure, _ errand: Errand?) -> Turn {
    if case .signOut = errand { return signedOut(errand) }
    var says: [Say] = [.refusal(Dialogue.message(for: failure))]
    switch errand {
    case .save(let saving):
      let figures = saving.changes.map { entryFact($0.day, $0.to) }
      says.append(.text(Message(.failedSaving, [.entries: .all(figures)])))
    case .submit: says.append(.text(Message(.failedSubmitting)))
    case .certificates: says.append(.text(Message(.failedCertificates)))
    case .deliver: says.append(.text(Message(.failedDelivering)))
    case .signIn: scene = .signInName
    case .askReset, .askNewCode, .redeem, .check, .setPassword, .unlock, .signOut: break
    case .tracker, .trackerAgain, .again, nil: says.append(.text(Message(.failedReading)))
    }
    return ask(says)
  }

  static func message(for failure: ServiceFailure) -> Message {
    switch failure {
    case .busy: Message(.failureBusy)
    case .gone: Message(.failureGone)
    case .notHashed, .noPasswordList: Message(.failurePassword)
    case .storage(let reason): Message(.failureStorage, [.reason: .text(reason)])
    }
  }
}
