import Assistant
import CMECore
import Foundation
import Understanding

@testable import CMEServices
@testable import cme

/// A real database with the sample data, and everything else that a conversation is held with.
///
/// Directions in a script: `!clock INSTANT` sets the time; `!elsewhere DAY FIGURE` saves a figure
/// from another window, `!elsewhere submit` submits there, and `!elsewhere password` changes the
/// password; `!desk DAY FIGURE, DAY FIGURE, submit` is what another colleague enters in a call for
/// jokafor; `!attempts NAME COUNT` types wrong passwords; `!fail` breaks the next request;
/// `!refuse WHY` keeps pages from being delivered. "(nobody)" is somebody who has left the seat.
final class Stage {
  static let password = "correct horse battery staple"
  static let prompts = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Prompts/en")
  static let data = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("CMEServicesTests/Data")
  /// Shared, so that the phrases are learned once for all conversations.
  static let reader = Reader { phrases("phrases") }
  static let deskReader = DeskReader(
    phrases: { phrases("desk-phrases") }, members: { phrases("phrases") })

  private static func phrases(_ folder: String) -> [PhraseSet] {
    (try? PhraseFolder.load(prompts.appendingPathComponent(folder))) ?? []
  }

  /// The words of the prompts, and what is wrong with them.
  private static let words = Phrasebook.read(
    (try? PromptsFolder(url: prompts).files()) ?? [])
  static var phrasebook: Phrasebook { words.phrasebook }

  /// What a program would be started with whose person has that home.
  static func surroundings(home: URL) -> Surroundings {
    let press = try? URL(fileURLWithPath: builtProgram()).deletingLastPathComponent()
    return Surroundings(environment: [
      "HOME": home.path, "PATH": "", "CME_PRESS": press.map { $0.path + "/cme-press" } ?? "",
    ])
  }

  let services: Services
  private var delivery = DeliveryStandIn()
  private let mail: MailHand
  private let mode: Dialogue.Mode
  private let practice: Practice?
  let folder: URL
  private(set) var now: Instant
  private var fails = false
  private var opened: (member: Member.ID, event: Event.ID)?

  init(_ transcript: Transcript) throws {
    let start = transcript.setting("at").flatMap { Instant(iso8601: $0) }
    now = start ?? Instant(secondsSince1970: 0)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    self.folder = folder
    if transcript.setting("practice") == "yes" {
      let practice = try Practice(at: now) {
        CertificateOffice(
          practiceWith: $0, settingsBeside: folder.path + "/cme.sqlite",
          phrasebook: Stage.phrasebook, Stage.surroundings(home: folder)
        ).rehearsed
      }
      self.practice = practice
      services = practice.services
      mode = .practice(username: practice.username, password: practice.password)
      mail = MailHand(services)
      return
    }
    practice = nil
    mode = .real
    let store = try AppStore.create(at: folder.appendingPathComponent("cme.sqlite").path)
    let list = Stage.prompts.appendingPathComponent("passwords/well-known.txt").path
    services = Services(
      store: store, passwords: .throwaway,
      rules: PasswordRulesSource(wellKnown: list, society: ["AIUM"]),
      certificates: CertificateOffice(
        database: store.path, phrasebook: Stage.phrasebook, Stage.surroundings(home: folder)
      ).rehearsed)
    mail = MailHand(services)
    try fill(store, members: transcript.setting("members") ?? "jokafor")
    if transcript.setting("desk") != nil { try seatColleagues() }
    let years = transcript.setting("claimed")?.split(separator: ",") ?? []
    try claim(
      years.compactMap { Int($0.trimmingCharacters(in: .whitespaces)) }, of: "10021", in: store)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func fill(_ store: AppStore, members: String) throws {
    let paths = ImportFile.allCases.map { file in
      (file, Stage.data.appendingPathComponent("\(file.rawValue).csv").path)
    }
    _ = try store.importFiles(
      ImportOrder(paths: Dictionary(uniqueKeysWithValues: paths)), at: now)
    for username in members.split(separator: ",") {
      let name = username.trimmingCharacters(in: .whitespaces)
      guard let member = try store.read({ try $0.member(username: name) }) else {
        preconditionFailure("nobody is called \(name)")
      }
      try services.setPassword(
        made: Secret(Array(Stage.password.utf8)), of: member.id, at: now)
    }
  }

  /// A helper and a lead sign in with the password of everybody.
  private func seatColleagues() throws {
    let colleagues = [
      NewStaff(
        username: "anna", name: "Anna Weiss", email: "anna@example.org", role: .helper,
        memberNumber: "10024"),
      NewStaff(username: "lena", name: "Lena Ruiz", email: "lena@example.org", role: .lead),
    ]
    for new in colleagues {
      let staff = try services.addStaff(new, at: now)
      let hash = try PasswordHashing.throwaway.hash(Secret(Array(Stage.password.utf8)))
      try services.store.inTransaction { rows in
        try rows.storePassword(hash: hash, of: .staff(staff.id), at: now)
      }
    }
  }

  /// Plays a conversation and gives what the screen showed and how it ended.
  func play(_ transcript: Transcript) throws -> String {
    let (phrasebook, findings) = Stage.words
    precondition(findings.isEmpty, "\(findings.map(\.text))")
    let right = practice?.password ?? Stage.password
    let secrets = transcript.setting("secrets")?.split(separator: ",").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    let console = ScriptedConsole(
      transcript.script, secrets: (secrets ?? []) + Array(repeating: right, count: 9),
      width: transcript.setting("width").flatMap { Int($0) } ?? 80,
      isPlain: transcript.setting("plain") == "yes",
      isInteractive: transcript.setting("terminal") == "yes", direct: direct
    ) { self.mail.typed($0, at: self.now) }
    let voice = Voice(phrasebook: phrasebook, console: console)
    let ending: Ending
    if transcript.setting("desk") == nil {
      let dialogue = Dialogue(
        reader: Stage.reader, mode: mode, isKiosk: transcript.setting("kiosk") == "yes")
      ending = hold(dialogue, voice)
    } else {
      ending = hold(
        HelpDesk(
          reader: Stage.reader, deskReader: Stage.deskReader, phrasebook: phrasebook), voice)
    }
    precondition(console.isUsedUp, "\(transcript.url.lastPathComponent): not all was typed")
    return console.screen + "(\(ending == .left ? "exit status 0" : "exit status 1"))\n"
  }

  private func hold(_ talk: some Conversation, _ voice: Voice) -> Ending {
    var session = Session(talk, voice: voice, clock: { self.now }, perform: perform)
    return session.run()
  }

  private func perform(_ request: Request, at now: Instant) -> Reply {
    if fails {
      fails = false
      return .failed(.storage(reason: "disk I/O error"))
    }
    if case .deliver(let page, let way, _, _) = request { return delivery.deliver(page, way) }
    let reply = services.perform(request, at: now)
    if case .tracker(let parts) = reply,
      let part = ClaimRules.trackerOrder(parts).first(where: {
        ClaimRules.standing(of: $0, at: now).isClaimable
      })
    {
      opened = (part.member, part.event.id)
    }
    return reply
  }

  private func direct(_ direction: String) {
    mail.open(at: now)
    let words = direction.split(separator: " ").map(String.init)
    switch words.first {
    case "clock": now = Instant(iso8601: words[1]) ?? now
    case "fail": fails = true
    case "refuse": delivery.refusal = DeliveryStandIn.refusals[words[1]]
    case "elsewhere": elsewhere(Array(words.dropFirst()))
    case "desk": desk(direction.dropFirst("desk ".count))
    case "attempts": attempts(by: words[1], Int(words[2]) ?? 0)
    default: preconditionFailure("no such direction: \(direction)")
    }
  }

  private func desk(_ direction: Substring) {
    let steps = direction.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
    do {
      try DeskHand(services, for: "jokafor").take(steps, at: now)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Somebody types a wrong password so often.
  private func attempts(by name: String, _ count: Int) {
    for _ in 0..<count {
      _ = services.perform(
        .signIn(name: name, password: Secret(Array("not this one".utf8))), at: now)
    }
  }

  private func elsewhere(_ words: [String]) {
    guard let (member, event) = opened,
      case .participation(let part) = services.perform(
        .participation(of: member, in: event), at: now)
    else { preconditionFailure("no event is open") }
    guard let session = try? services.openSession(of: member, at: now) else {
      preconditionFailure("no session")
    }
    if words == ["password"] {
      _ = try? services.setPassword(
        username: "jokafor", Secret(Array("quiet pebble walks sideways".utf8)), at: now)
    } else if words == ["submit"] {
      _ = services.perform(
        .submit(seen: part.entries, of: member, in: event, by: .member(session)), at: now)
    } else if let day = Day(iso: words[0]) {
      let change = FigureChange(
        day: day, from: part.figures[day], to: Credits(decimal: words[1]))
      _ = services.perform(
        .change([change], of: member, in: event, by: .member(session)), at: now)
    }
  }
}
