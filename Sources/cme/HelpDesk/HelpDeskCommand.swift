import ArgumentParser
import Assistant
import CMECore
import CMEServices
import Understanding

/// `cme helpdesk`: the conversation of a colleague with a caller on the telephone.
struct HelpDeskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "helpdesk", abstract: "Walk a caller through, as a colleague of the help desk.",
    discussion: "Colleagues are added with `cme office staff add`.")

  @OptionGroup var database: DatabaseOptions
  @Option(help: "The folder of prompts (or CME_PROMPTS).")
  var prompts: String?
  @Flag(help: "Plain text for screen readers: no boxes, no colour (or ACCESSIBLE=1).")
  var plain = false

  func run() throws {
    let surroundings = Surroundings.ofThisProcess()
    let folder = try PromptsFolder.locate(asked: prompts, surroundings)
    let phrasebook = try folder.phrasebook(
      PhraseFolder.finding(folder.phrases) ?? PhraseFolder.finding(folder.deskPhrases))
    let terminal = Terminal(
      surroundings, isPlain: plain || surroundings.isAccessible,
      idleSeconds: StaffSession.idleSeconds)
    defer { terminal.close() }
    let voice = Voice(phrasebook: phrasebook, console: terminal)
    let path = database.path(surroundings)
    let desk = try Desk.open(
      path, rules: folder.passwordRules(phrasebook),
      certificates: CertificateOffice(
        database: path, phrasebook: phrasebook, surroundings), sayingTo: voice)
    _ = PostRoom(database: path, phrasebook: phrasebook).delivering(letGo: terminal.close) {
      hold(folder, voice, desk.services, afterwards: $0)
    }
  }

  private func hold(
    _ folder: PromptsFolder, _ voice: Voice, _ services: Services,
    afterwards: @escaping (Request) -> Void
  ) -> Ending {
    let reader = Reader { (try? PhraseFolder.load(folder.phrases)) ?? [] }
    let deskReader = DeskReader(
      phrases: { (try? PhraseFolder.load(folder.deskPhrases)) ?? [] },
      members: { (try? PhraseFolder.load(folder.phrases)) ?? [] })
    let talk = HelpDesk(reader: reader, deskReader: deskReader, phrasebook: voice.phrasebook)
    var session = Session(
      talk, voice: voice, clock: Clock.now, afterwards: afterwards,
      onceAsked: {
        inBackground {
          deskReader.prepare()
          try? services.warmSearch()
          reader.prepare()
        }
      }
    ) { services.perform($0, at: $1) }
    return session.run()
  }
}
