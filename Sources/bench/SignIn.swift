import ArgumentParser
import CMECore
import CMEServices

extension Bench {
  /// Measures whether the time of a refused sign-in tells why it was refused.
  ///
  /// The classes take turns, in an order that changes; each of them has an account of its own.
  struct SignIn: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "sign-in")

    /// Why a sign-in is refused; the number of the person whom it is tried on.
    enum Class: Int, CaseIterable {
      case wrong = 1
      case unknown, empty, unset, locked

      /// The class in words.
      var words: String {
        switch self {
        case .wrong: "wrong password"
        case .unknown: "unknown name"
        case .empty: "empty password"
        case .unset: "no password set"
        case .locked: "locked, right password"
        }
      }
    }

    @Option(help: "A database of `bench files`, imported.") var database: String
    @Option var attempts = 200

    private static let start = Instant(secondsSince1970: 1_780_000_000)
    private static let right = "river stone paper lamp"

    func run() throws {
      let services = Services(store: try AppStore.open(existing: database))
      try prepare(services)
      var times: [Class: [Double]] = [:]
      var order = Class.allCases
      for round in 1...attempts {
        order.shuffle()
        for kind in order { times[kind, default: []].append(time(kind, round, services)) }
      }
      let samples = times.mapValues(Welch.init)
      guard let wrong = samples[.wrong] else { return }
      for kind in Class.allCases {
        guard let sample = samples[kind] else { continue }
        print("\(kind.words): \(sample.text), t \(SignIn.rounded(sample.t(wrong)))")
      }
    }

    /// Everybody but one has a password, and one is locked.
    private func prepare(_ services: Services) throws {
      for kind in [Class.wrong, .empty, .locked] {
        try services.setPassword(
          made: SignIn.secret(SignIn.right), of: Member.ID(Int64(kind.rawValue)), at: SignIn.start)
      }
      for _ in 0..<SignInRules.failuresBeforeLock {
        _ = services.perform(request(.locked, password: "wrong"), at: SignIn.start)
      }
    }

    /// The milliseconds of an attempt; hours lie between those of a class, so that none is locked
    /// but the one that is always tried at the same moment.
    private func time(_ kind: Class, _ round: Int, _ services: Services) -> Double {
      let password =
        switch kind {
        case .empty: ""
        case .locked: SignIn.right
        case .wrong, .unknown, .unset: "amber kettle voyage 26"
        }
      let hours = kind == .locked ? 0 : round * 2
      let now = SignIn.start.advanced(bySeconds: hours * 3_600)
      let request = request(kind, password: password)
      let duration = ContinuousClock().measure { _ = services.perform(request, at: now) }
      return duration / .milliseconds(1)
    }

    private func request(_ kind: Class, password: String) -> Request {
      let name = kind == .unknown ? "nobody" : "u\(kind.rawValue)"
      return .signIn(name: name, password: SignIn.secret(password))
    }

    private static func secret(_ text: String) -> Secret { Secret(Array(text.utf8)) }

    /// Two decimals.
    fileprivate static func rounded(_ value: Double) -> Double {
      (value * 100).rounded() / 100
    }
  }
}

extension Welch {
  fileprivate var text: String {
    let deviation = variance.squareRoot()
    return "\(Bench.SignIn.rounded(mean)) ms (s \(Bench.SignIn.rounded(deviation)))"
  }
}
