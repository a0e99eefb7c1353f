import CMECore
import Foundation

/// Resets in memory, by the same rules as the real ones.
struct RehearsalAccounts {
  static let code = "KDWH-7QXN"
  static let ticket = ResetTicket(id: 7)

  var password = Secret(Array("right".utf8))
  private var asked: [Instant] = []
  private var tries = 0
  private let rules = PasswordRules(wellKnown: ["correcthorsebatterystaple"], society: ["AIUM"])

  private func reset(at now: Instant) -> Reset {
    let last = asked.last ?? now
    return Reset(
      id: 1, askedAt: last, expiresAt: last.advanced(bySeconds: ResetRules.lifetime),
      triesLeft: max(0, ResetRules.tries - tries),
      nextCodeAt: ResetRules.nextCode(after: asked, at: now))
  }

  mutating func reply(to request: Request, at now: Instant) -> Reply {
    switch request {
    case .signOut: return .signedOut
    case .askReset: return ask(again: false, at: now)
    case .askNewCode: return ask(again: true, at: now)
    case .redeem(let code, _): return redeem(code, at: now)
    case .check(let secret, _):
      return rules.refusal(secret, of: Rehearsal.member).map(Reply.passwordRefused) ?? .passwordFits
    case .setPassword(let secret, _):
      password = secret
      return .passwordSet
    default: return .failed(.gone)
    }
  }

  private mutating func ask(again: Bool, at now: Instant) -> Reply {
    let reset = reset(at: now)
    let isOpen = !asked.isEmpty && ResetRules.refusal(typingFor: reset, at: now) == nil
    if isOpen, !again { return .resetUnderWay(reset) }
    guard reset.nextCodeAt <= now else { return .resetRefused(.tooManyCodes(reset)) }
    asked.append(now)
    tries = 0
    return .resetUnderWay(self.reset(at: now))
  }

  private mutating func redeem(_ code: ResetCode, at now: Instant) -> Reply {
    let reset = reset(at: now)
    if let refusal = ResetRules.refusal(typingFor: reset, at: now) { return .resetRefused(refusal) }
    tries += 1
    guard code == ResetCode(typed: Self.code) else {
      return .resetRefused(.wrongCode(self.reset(at: now)))
    }
    return .codeTaken(Self.ticket)
  }
}
