import ArgumentParser
import Assistant
import CMECore
import CMEServices
import Understanding

/// `cme chat`: the assistant.
struct Chat: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Claim your credits, one question at a time.")

  @OptionGroup var database: DatabaseOptions
  @Option(help: "The folder of prompts (or CME_PROMPTS).")
  var prompts: String?
  @Flag(help: "Plain text for screen readers: no boxes, no colour (or ACCESSIBLE=1).")
  var plain = false
  @Flag(help: "Practise with made-up events; nothing is kept.")
  var practice = false
  @Option(help: "Lock the screen after so many seconds without a key.")
  var idle = SignInSession.idleSeconds
  @Flag(help: "For a screen that everybody uses: nothing stays for the next, and nobody leaves.")
  var kiosk = false

  func validate() throws {
    guard (1...86_400).contains(idle) else {
      throw ValidationError("--idle takes 1 to 86400 seconds.")
    }
    guard !kiosk || !practice else {
      throw ValidationError("--kiosk is for claiming; a practice is for one person.")
    }
  }

  func run() throws {
    let surroundings = Surroundings.ofThisProcess()
    if kiosk { try KioskRefusal.check(surroundings, isPlain: plain) }
    let folder = try PromptsFolder.locate(asked: prompts, surroundings)
    let phrasebook = try folder.phrasebook(PhraseFolder.finding(folder.phrases))
    let terminal = Terminal(
      surroundings, isPlain: plain || surroundings.isAccessible, idleSeconds: idle,
      isKiosk: kiosk)
    defer { terminal.close() }
    let voice = Voice(phrasebook: phrasebook, console: terminal)
    let reader = Reader { (try? PhraseFolder.load(folder.phrases)) ?? [] }
    let rules = folder.passwordRules(phrasebook)
    let ending =
      try practice
      ? practise(reader, voice, surroundings)
      : claim(reader, voice, surroundings, rules, letGo: terminal.close)
    if ending == .cutOff { throw ExitCode(1) }
  }

  private func practise(
    _ reader: Reader, _ voice: Voice, _ surroundings: Surroundings
  ) throws -> Ending {
    let practice = try Practice(at: Clock.now()) {
      CertificateOffice(
        practiceWith: $0, settingsBeside: database.path(surroundings),
        phrasebook: voice.phrasebook, surroundings)
    }
    defer { practice.end() }
    return hold(reader, voice, at: .practice(practice), counting: nil) { _ in }
  }

  private func claim(
    _ reader: Reader, _ voice: Voice, _ surroundings: Surroundings, _ rules: PasswordRulesSource,
    letGo: @escaping () -> Void
  ) throws -> Ending {
    let path = database.path(surroundings)
    let office = CertificateOffice(
      database: path, phrasebook: voice.phrasebook, surroundings)
    let desk = try Desk.open(path, rules: rules, certificates: office, sayingTo: voice)
    let recorder = MilestoneRecorder(reader: reader) { milestones, conversation in
      try desk.services.add(milestones, of: conversation, at: Clock.now())
    }
    return PostRoom(database: path, phrasebook: voice.phrasebook).delivering(letGo: letGo) {
      hold(reader, voice, at: desk, counting: recorder, afterwards: $0)
    }
  }

  private func hold(
    _ reader: Reader, _ voice: Voice, at desk: Desk, counting recorder: MilestoneRecorder?,
    afterwards: @escaping (Request) -> Void
  ) -> Ending {
    let dialogue = Dialogue(reader: reader, mode: desk.mode, isKiosk: kiosk)
    var session = Session(
      dialogue, voice: voice, clock: Clock.now, afterwards: afterwards,
      observed: { recorder?.observe(before: $0, input: $1, turn: $2, after: $3) },
      onceAsked: { inBackground(reader.prepare) }
    ) { desk.services.perform($0, at: $1) }
    return session.run()
  }
}
