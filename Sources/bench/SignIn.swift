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
      var timings: [Class: [Timing]] = [:]
      var order = Class.allCases
      for round in 1...attempts {
        order.shuffle()
        for kind in order { timings[kind, default: []].append(time(kind, round, services)) }
      }
      for kind in Class.allCases {
        print("\(kind.words):", text(kind, timings, \.wall), "processor", terminator: " ")
        print(text(kind, timings, \.processor))
      }
    }

    /// The mean of a class, its standard deviation, and the t against a wrong password.
    private func text(
      _ kind: Class, _ timings: [Class: [Timing]], _ part: KeyPath<Timing, Double>
    ) -> String {
      let sample = Welch((timings[kind] ?? []).map { $0[keyPath: part] })
      let wrong = Welch((timings[.wrong] ?? []).map { $0[keyPath: part] })
      let figures = [sample.mean, sample.variance.squareRoot(), sample.t(wrong)].map {
        ($0 * 100).rounded() / 100
      }
      return "\(figures[0]) ms (s \(figures[1]), t \(figures[2]))"
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
    private func time(_ kind: Class, _ round: Int, _ services: Services) -> Timing {
      let password =
        switch kind {
        case .empty: ""
        case .locked: SignIn.right
        case .wrong, .unknown, .unset: "amber kettle voyage 26"
        }
      let hours = kind == .locked ? 0 : round * 2
      let now = SignIn.start.advanced(bySeconds: hours * 3_600)
      let request = request(kind, password: password)
      return Timing { _ = services.perform(request, at: now) }
    }

    private func request(_ kind: Class, password: String) -> Request {
      let name = kind == .unknown ? "nobody" : "u\(kind.rawValue)"
      return .signIn(name: name, password: SignIn.secret(password))
    }

    private static func secret(_ text: String) -> Secret { Secret(Array(text.utf8)) }
  }
}
