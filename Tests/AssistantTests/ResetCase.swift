import CMECore
import Testing

@testable import Assistant

/// What somebody who has forgotten the password does: types a line, types unseen, or lets time pass.
enum ResetStep: Sendable {
  case line(String)
  case secret(String)
  case wait(minutes: Int)

  /// A code that is not the one of the mail.
  static let wrong: ResetStep = .line("ABCD-2345")
  /// A new password that every rule lets pass.
  static let good: ResetStep = .secret(ResetCase.good)
  /// The way to the question for the code.
  static let asked: [ResetStep] = [.line("forgot password"), .line("jokafor")]
  /// The way to the question for the new password.
  static let taken = asked + [.line(RehearsalAccounts.code)]
}

/// A step of a reset, after others, and what is said to it.
struct ResetCase: CustomTestStringConvertible, Sendable {
  /// A password that every rule lets pass.
  static let good = "quiet pebble walks sideways"

  let testDescription: String
  var before: [ResetStep] = []
  let step: ResetStep
  let ids: [MessageID]
  /// Whether something is asked for that is not shown.
  var isHidden = false

  /// Says all of it from the start.
  func expect() {
    var rehearsal = Rehearsal([part()])
    _ = rehearsal.take(.start)
    rehearsal.walk(before)
    let heard = rehearsal.walk(step)
    #expect(heard?.ids == ids)
    if case .askSecret = heard?.next {
      #expect(isHidden)
    } else {
      #expect(!isHidden)
    }
  }
}

extension Rehearsal {
  /// Takes a step of a reset, and gives what is said to it; nil where only time passes.
  @discardableResult
  mutating func walk(_ step: ResetStep) -> Heard? {
    switch step {
    case .line(let line): return type(line)
    case .secret(let text): return take(.secret(Secret(Array(text.utf8))))
    case .wait(let minutes):
      now = now.advanced(bySeconds: minutes * 60)
      return nil
    }
  }

  /// Takes some steps of a reset.
  mutating func walk(_ steps: [ResetStep]) {
    for step in steps { walk(step) }
  }
}
