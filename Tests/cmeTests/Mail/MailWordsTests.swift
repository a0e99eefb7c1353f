import Assistant
import CMECore
import Testing

@testable import CMEServices
@testable import cme

@Suite("The words of mails")
struct MailWordsTests {
  private func text(
    _ kind: MailKind, _ page: DeliveryPage.Subject? = nil, entered: DeskNews? = nil,
    to recipient: AccountOwner = .member(PracticeData.person)
  ) throws -> MailText {
    let phrasebook = Phrasebook.read(
      try PromptsFolder.locate(asked: Stage.prompts.path, .ofThisProcess()).files()
    ).phrasebook
    let at = try #require(Instant(iso8601: "2026-10-20T12:00:00Z"))
    return MailWords(phrasebook: phrasebook).text(
      MailFacts(
        kind: kind, recipient: recipient, at: at, code: ResetCode(typed: "ABCD-EFGH"),
        expiresAt: at.advanced(bySeconds: ResetRules.lifetime), page: page,
        entered: entered))
  }

  @Test("A changed password is told with the time and the date, as the mail may come late")
  func changed() throws {
    let text = try text(.passwordChanged).text
    #expect(text.contains("was changed at 08:00 New York time on Tuesday, October 20, 2026,"))
    #expect(!text.contains("just"))
  }

  @Test("What the help desk entered comes with how it was asked for, and each day on its line")
  func entered() throws {
    let days = try (16...18).map { try #require(Day(iso: "2026-10-\($0)")) }
    let figures = [Credits(hundredths: 200), nil, Credits(hundredths: 100)]
    let changes = zip(days, figures).map { FigureChange(day: $0, from: nil, to: $1) }
    let at = try #require(Instant(iso8601: "2026-10-20T12:00:00Z"))
    let news = DeskNews(
      channel: .telephone, identifiedBy: .number,
      entries: [
        DeskEntry(
          event: "A", title: "Conv\u{202E}ention", at: at, changes: changes,
          submitted: Credits(hundredths: 300)),
        DeskEntry(event: "B", title: "Workshop", at: at, changes: [changes[0]]),
      ])
    let text = try text(.enteredByDesk, entered: news).text
    #expect(
      text.contains(
        """
        asked on the telephone by somebody who said your member or E-associate number:

        Convention
        Friday, October 16: 2 credits
        Saturday, October 17: no figure
        Sunday, October 18: 1 credit
        Submitted, 3 credits in total; nothing of it can be changed any more.

        Workshop
        Friday, October 16: 2 credits

        If it was you
        """))
    #expect(text.contains("at 08:00 New York time on Tuesday, October 20, 2026"))
  }

  @Test(
    "Each way of calling and of being known has its words", arguments: Call.Channel.allCases,
    Call.Identification.allCases)
  func ways(_ channel: Call.Channel, _ known: Call.Identification) throws {
    let news = DeskNews(channel: channel, identifiedBy: known, entries: [])
    let others = try text(
      .enteredByDesk,
      entered: DeskNews(
        channel: channel == .desk ? .email : .desk,
        identifiedBy: known == .document ? .email : .document, entries: []))
    #expect(try text(.enteredByDesk, entered: news).text != others.text)
  }

  @Test("A colleague is told of a changed password in the words of the help desk")
  func staff() throws {
    let anna = Staff(
      id: Staff.ID(1), username: "anna", name: "Anna Berg", email: "a@example.org", role: .lead,
      member: nil, disabledAt: nil)
    let mail = try text(.staffPasswordChanged, to: .staff(anna))
    #expect(mail.subject.contains("help desk"))
    #expect(mail.text.contains("Dear Anna Berg,"))
    #expect(mail.text.contains("your account anna at the help desk"))
    #expect(mail.text.contains("at 08:00 New York time on Tuesday, October 20, 2026,"))
  }

  @Test("A code comes with when it was asked for, which one works, and the way back to it")
  func reset() throws {
    let text = try text(.resetCode).text
    #expect(text.contains("asked for at 08:00 New York time,"))
    #expect(text.contains("until 08:30 New York time."))
    #expect(text.contains("only the code of the newest mail works"))
    #expect(text.contains("type \"forgot password\" where it asks who you are, and the same name"))
  }

  private var facts: CertificateFacts {
    get throws {
      let days = (try #require(Day(iso: "2026-10-15")), try #require(Day(iso: "2026-10-18")))
      let record = RecordFacts(
        holder: "Jane Okafor, MD", profession: Member.physician,
        title: "Convention\r\n\u{202E}2026", format: "", location: "", firstDay: days.0,
        lastDay: days.1, creditType: "", designated: .zero)
      return CertificateFacts(
        number: try #require(CertificateNumber(year: 2026, random: Array(0..<10))),
        record: record, entries: [], provider: "", submittedAt: Clock.now(), issuedAt: Clock.now())
    }
  }

  @Test("A certificate comes with its event and its number, cleaned")
  func certificate() throws {
    let facts = try facts
    let mail = try text(.certificate, .certificate(facts))
    #expect(mail.subject == "Your certificate: Convention 2026")
    #expect(mail.text.contains("Dear \(PracticeData.person.name),"))
    #expect(mail.text.contains("your participation in Convention 2026, as a PDF"))
    #expect(mail.text.contains("Its number is \(facts.number.text)."))
  }

  @Test("A transcript comes with its dates")
  func transcript() throws {
    let facts = try facts
    let transcript = TranscriptFacts(
      holder: "Jane Okafor, MD", provider: "", from: facts.record.firstDay,
      to: facts.record.lastDay, certificates: [], madeAt: Clock.now())
    let mail = try text(.transcript, .transcript(transcript))
    #expect(mail.subject == "Your transcript: October 15 to 18, 2026")
    #expect(mail.text.contains("October 15 to 18, 2026"))
  }
}
