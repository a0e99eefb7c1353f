import CMECore
import Foundation
import Understanding

/// The short form of an act that the tables of cases are written in.
enum Meaning {
  static func of(_ act: Act) -> String {
    switch act {
    case .enter(let entries):
      entries.map { "\($0.day.number)=\($0.credits)" }.joined(separator: " ")
    case .pickDay(let day): "pick \(day.number)"
    case .pickEvent(let id): "pick \(id)"
    case .clarify(let clarification): of(clarification.about)
    case .signIn(let name): "sign-in \(name)"
    case .ask: "ask"
    case .forgotPassword: "forgot-password"
    case .outside: "none"
    default: "\(act)"
    }
  }

  private static func of(_ about: Clarification.About) -> String {
    switch about {
    case .day: "day?"
    case .amount: "amount?"
    case .event: "event?"
    }
  }

  /// Whether an act is what a case wants.
  static func fits(_ act: Act, _ wanted: String) -> Bool {
    switch (wanted, act) {
    case ("none", .enter), ("none", .pickDay), ("none", .pickEvent): false
    case ("none!", .enter), ("none!", .pickDay), ("none!", .pickEvent), ("none!", .signIn): false
    case ("none", _), ("none!", _): true
    default: of(act) == wanted
    }
  }
}

/// A reader that has learned the phrases of the prompts.
let phrasedReader = Reader {
  let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }
  let folder = root.appendingPathComponent("Prompts/en/phrases")
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
  return names.filter { $0.hasSuffix(".md") }.sorted().flatMap { name in
    let data = try? Data(contentsOf: folder.appendingPathComponent(name))
    return PhraseFile.parse(String(decoding: data ?? Data(), as: UTF8.self))
  }
}
