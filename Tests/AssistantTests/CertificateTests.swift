import CMECore
import TestSupport
import Testing
import Understanding

@testable import Assistant

/// Certificates in the conversation: shown, listed, delivered, and why not.
struct CertificateTests {
  typealias Delivered = RehearsalCertificates.Delivered

  static let mine = CertificatePage.certificate(Certificates.number(1))

  /// A conversation with a claim just submitted.
  private func submitted(
    isKiosk: Bool = false, mode: Dialogue.Mode = .real
  ) -> Rehearsal {
    var rehearsal = Rehearsal(TurnTests.complete, at: convention.concludesAt)
    rehearsal.dialogue = Dialogue(reader: Rehearsal.reader, mode: mode, isKiosk: isKiosk)
    _ = rehearsal.take(.start)
    _ = rehearsal.type("jokafor")
    _ = rehearsal.take(.secret(Secret(Array("right".utf8))))
    _ = rehearsal.type("submit")
    return rehearsal
  }

  /// Certificates of two earlier years.
  static let earlier = [2025, 2024].map { year in
    let old = event("OLD\(year)", "Course \(year)", days: [day("\(year)-03-01")])
    return Certificates.issued(
      Certificates.facts(Certificates.record(old), [250], index: year - 2000), in: old.id)
  }

  private func withEarlier(_ parts: [Participation] = [part()]) -> Rehearsal {
    var rehearsal = Rehearsal.signedIn(parts)
    rehearsal.certificates.earlier = Self.earlier
    return rehearsal
  }

  @Test("Submitting ends with the certificate, as it was issued")
  func ends() {
    var rehearsal = Rehearsal.signedIn(TurnTests.complete)
    let heard = rehearsal.type("submit")
    #expect(heard.ids == [.submitted, .certificateTitle, .askDone])
    let shown = heard.says.compactMap { say -> CertificateText? in
      if case .page(.certificate(let text)) = say { text } else { nil }
    }
    #expect(shown.map(\.foot) == [[Certificates.number(1).text]])
  }

  static let ways: [(String, CertificateWay, MessageID)] = [
    ("save", .save(into: nil), .pageSaved), ("save it", .save(into: nil), .pageSaved),
    ("download the pdf", .save(into: nil), .pageSaved),
    ("save my certificate", .save(into: nil), .pageSaved),
    ("print", .print, .pagePrinting), ("please print it", .print, .pagePrinting),
    ("print certificate", .print, .pagePrinting),
    ("save it in ~/Desktop", .save(into: "~/Desktop"), .pageSaved),
    ("save in the folder /srv", .save(into: "/srv"), .pageSaved),
    ("Save to /srv/My Records ", .save(into: "/srv/My Records"), .pageSaved),
    ("email", .email, .pageMailed), ("e-mail it to me", .email, .pageMailed),
    ("send it to me", .email, .pageMailed), ("email my certificate", .email, .pageMailed),
  ]

  @Test("The one on the screen is saved, printed or mailed", arguments: ways)
  func delivers(line: String, way: CertificateWay, id: MessageID) {
    var rehearsal = submitted()
    #expect(rehearsal.type(line).ids == [id, .askDoneShort])
    #expect(rehearsal.certificates.delivered == [Delivered(page: Self.mine, way: way)])
  }

  @Test("The full path, the printer and the whole address are said")
  func facts() {
    var rehearsal = submitted()
    #expect(
      rehearsal.type("save").says.first
        == .text(Message(.pageSaved, [.path: .text("/home/jane/Downloads/page.pdf")])))
    #expect(
      rehearsal.type("print").says.first
        == .text(Message(.pagePrinting, [.printer: .text("office")])))
    #expect(
      rehearsal.type("email").says.first
        == .text(Message(.pageMailed, [.address: .text("j@example.org")])))
  }

  static let refusals: [(DeliveryRefusal, MessageID)] = [
    (.noCertificate, .refuseNoCertificate),
    (.nothingToTell(from: friday, to: sunday), .refuseNothingToTell),
    (.noPrinter, .refuseNoPrinter), (.notPrinted(reason: "no paper"), .refuseNotPrinted),
    (.noAddress, .refuseNoAddress),
    (.missingLetters(letters: "山", package: "fonts-noto-cjk"), .refuseMissingLetters),
    (.notDrawn(reason: "no memory"), .refuseNotDrawn),
  ]

  @Test("Each refusal says what happened, and the ways stay open", arguments: refusals)
  func refuses(refusal: DeliveryRefusal, id: MessageID) {
    var rehearsal = submitted()
    rehearsal.certificates.refusal = refusal
    let heard = rehearsal.type("print")
    #expect(heard.ids == [id, .askDoneShort])
    guard case .refusal = heard.says.first else {
      Issue.record("no refusal: \(heard.says)")
      return
    }
    rehearsal.certificates.refusal = nil
    #expect(rehearsal.type("print").ids == [.pagePrinting, .askDoneShort])
  }

  static let folders: [(DeliveryRefusal, MessageID)] = [
    (.noFolder, .refuseNoFolder), (.notAFolder(path: "/x"), .refuseNotAFolder),
    (.notWritten(folder: "/x", reason: "disk full"), .refuseNotWritten),
  ]

  @Test("Where another folder helps, it is asked for, and a path is one", arguments: folders)
  func asksForFolder(refusal: DeliveryRefusal, id: MessageID) {
    for (typed, folder) in [("/home/jane/papers ", "/home/jane/papers"), ("~/x", "~/x")] {
      var rehearsal = submitted()
      rehearsal.certificates.refusal = refusal
      #expect(rehearsal.type("save").ids == [id, .askFolder])
      #expect(rehearsal.type("").ids == [.askFolder])
      #expect(rehearsal.type(typed).ids == [id, .askFolder])
      rehearsal.certificates.refusal = nil
      #expect(rehearsal.type(typed).ids == [.pageSaved, .askDoneShort])
      #expect(
        rehearsal.certificates.delivered.last
          == Delivered(page: Self.mine, way: .save(into: folder)))
    }
  }

  @Test("The question for a folder can be left", arguments: ["cancel", "no", "back"])
  func leavesFolder(line: String) {
    var rehearsal = submitted()
    rehearsal.certificates.refusal = .noFolder
    _ = rehearsal.type("save")
    #expect(rehearsal.type(line).ids == [.pageNotSaved, .askDoneShort])
    #expect(rehearsal.certificates.delivered.count == 1)
  }

  @Test("A question in between keeps the folder open, another way drops it")
  func betweenFolders() {
    var rehearsal = submitted()
    rehearsal.certificates.refusal = .noFolder
    _ = rehearsal.type("save")
    #expect(rehearsal.type("contact").ids.first == .answerContact)
    #expect(rehearsal.dialogue.folderFor != nil)
    rehearsal.certificates.refusal = nil
    #expect(rehearsal.type("print").ids == [.pagePrinting, .askDoneShort])
    #expect(rehearsal.dialogue.folderFor == nil)
  }

  @Test("A kiosk shows, prints and mails, and says why it does not save")
  func kiosk() {
    var rehearsal = submitted(isKiosk: true)
    for line in ["save", "save my certificate"] {
      #expect(rehearsal.type(line).ids == [.saveKiosk, .askDoneKioskShort])
    }
    #expect(rehearsal.certificates.delivered.isEmpty)
    #expect(rehearsal.type("email").ids == [.pageMailed, .askDoneKioskShort])
    #expect(rehearsal.type("print").ids == [.pagePrinting, .askDoneKioskShort])
    rehearsal.certificates.refusal = .noPrinter
    #expect(rehearsal.type("print").ids == [.refuseNoPrinterKiosk, .askDoneKioskShort])
    #expect(rehearsal.type("certificate").ids == [.certificateTitle, .askDoneKiosk])
  }

  @Test("A practice saves and prints, and says that it mails nothing")
  func practice() {
    var rehearsal = submitted(mode: .practice(username: "jokafor", password: "right"))
    #expect(rehearsal.type("email").ids == [.pageNotMailedInPractice, .askDoneShort])
    #expect(rehearsal.certificates.delivered.isEmpty)
    #expect(rehearsal.type("save").ids == [.pageSaved, .askDoneShort])
  }

  @Test("All certificates are listed, and one is seen and taken along, without leaving the day")
  func all() {
    var rehearsal = withEarlier()
    let scene = rehearsal.dialogue.scene
    let heard = rehearsal.type("my certificates")
    #expect(
      heard.ids == [.yourCertificates, .choiceOneCertificate, .choiceOneCertificate, .askChoice])
    #expect(rehearsal.type("2").ids == [.certificateTitle, .pageWays, .returning])
    #expect(rehearsal.dialogue.scene == scene && rehearsal.dialogue.part != nil)
    #expect(rehearsal.type("print it").ids == [.pagePrinting, .returning])
    let old = CertificatePage.certificate(Self.earlier[1].facts.number)
    #expect(rehearsal.certificates.delivered == [Delivered(page: old, way: .print)])
    #expect(rehearsal.type("2").ids == [.saved, .askDayNext])
    #expect(rehearsal.dialogue.page == nil, "a figure leaves the page behind")
  }

  @Test("Before an event is open, the only certificate is meant, or it is asked which")
  func whichOne() {
    let other = part(SignInTests.other, registered: [registered(day("2026-10-01"))])
    var rehearsal = withEarlier([part(), other])
    #expect(
      rehearsal.type("email my certificate").ids
        == [.whichCertificate, .choiceOneCertificate, .choiceOneCertificate, .askChoice])
    #expect(rehearsal.type("1").ids == [.pageMailed, .returning])
    let first = CertificatePage.certificate(Self.earlier[0].facts.number)
    #expect(rehearsal.certificates.delivered == [Delivered(page: first, way: .email)])
    rehearsal = withEarlier([part(), other])
    rehearsal.certificates.earlier = [Self.earlier[0]]
    #expect(rehearsal.type("certificate").ids == [.certificateTitle, .pageWays, .returning])
    #expect(rehearsal.dialogue.scene == .tracker)
  }

  @Test("Whoever has none is told when there is one", arguments: ["my certificates", "transcript"])
  func none(line: String) {
    var rehearsal = Rehearsal.signedIn()
    #expect(rehearsal.type(line).ids == [.noCertificates, .returning])
    rehearsal = Rehearsal.signedIn([
      part(), part(SignInTests.other, registered: [registered(day("2026-10-01"))]),
    ])
    #expect(rehearsal.type("certificate").ids == [.noCertificates, .returning])
  }

  @Test("Without a sign-in nothing is shown", arguments: ["my certificates", "certificate"])
  func signedOut(line: String) {
    var rehearsal = Rehearsal([part()])
    _ = rehearsal.take(.start)
    #expect(rehearsal.type(line).ids == [.signInFirst, .askNameShort])
    #expect(rehearsal.requests.isEmpty)
  }

  @Test("A submitted event without a good certificate says so")
  func missing() {
    var rehearsal = Rehearsal.signedIn(TurnTests.complete)
    _ = rehearsal.type("submit")
    rehearsal.nextReply = .certificates([])
    #expect(rehearsal.type("certificate").ids == [.certificateMissing, .askDone])
  }

  @Test("What fails is told, and the claim stays submitted")
  func fails() {
    var rehearsal = submitted()
    rehearsal.nextReply = .failed(.busy)
    #expect(
      rehearsal.type("certificate").ids == [.failureBusy, .failedCertificates, .askDone])
    rehearsal.nextReply = .failed(.busy)
    #expect(rehearsal.type("print").ids == [.failureBusy, .failedDelivering, .askDone])
    rehearsal.nextReply = .sessionEnded(.signedOut)
    #expect(rehearsal.type("print").ids == [.sessionEndedOut, .lineNotUsed, .askName])
  }

  @Test("Saving and printing are no ways before there is a page", arguments: ["print", "save"])
  func noPage(line: String) {
    var rehearsal = Rehearsal.signedIn()
    _ = rehearsal.type(line)
    #expect(rehearsal.certificates.delivered.isEmpty)
  }

  // MARK: Transcripts

  static let spans: [(String, Day, Day, Int)] = [
    ("transcript", day("2024-01-01"), day("2026-10-18"), 3),
    ("transcript 2025 to 2026", day("2025-01-01"), day("2026-12-31"), 2),
    ("my transcript since 2025", day("2025-01-01"), day("2026-10-18"), 2),
    ("transcript until march 2025", day("2024-01-01"), day("2025-03-31"), 2),
    ("show my transcript for 2024", day("2024-01-01"), day("2024-12-31"), 1),
    ("transcript from january 2025 to today", day("2025-01-01"), day("2026-10-18"), 2),
  ]

  @Test("A transcript has the events that ended between two dates", arguments: spans)
  func transcript(line: String, from: Day, to: Day, count: Int) {
    var rehearsal = withEarlier(TurnTests.complete)
    _ = rehearsal.type("submit")
    let heard = rehearsal.type(line)
    #expect(heard.ids == [.transcriptTitle, .askDone])
    guard case .page(.transcript(let facts, isPractice: false)) = heard.says.first else {
      Issue.record("no transcript: \(heard.says)")
      return
    }
    #expect(facts.from == from && facts.to == to && facts.certificates.count == count)
    #expect(facts.holder == "Jane Okafor, MD")
    let ends = facts.certificates.map(\.record.lastDay)
    #expect(ends == ends.sorted())
    #expect(rehearsal.type("email it").ids == [.pageMailed, .askDoneShort])
    #expect(
      rehearsal.certificates.delivered
        == [Delivered(page: .transcript(from: from, to: to), way: .email)])
    #expect(rehearsal.type("print my certificate").ids == [.pagePrinting, .askDoneShort])
    #expect(rehearsal.certificates.delivered.last == Delivered(page: Self.mine, way: .print))
  }

  @Test("A transcript is mailed at once where the line says so, and nothing is opened")
  func transcriptByMail() {
    var rehearsal = withEarlier()
    #expect(rehearsal.type("email me my transcript 2025").ids == [.pageMailed, .returning])
    #expect(
      rehearsal.certificates.delivered
        == [
          Delivered(page: .transcript(from: day("2025-01-01"), to: day("2025-12-31")), way: .email)
        ])
  }

  @Test("Years without an event, or before there were any, are told", arguments: ["2023", "2031"])
  func nothingToTell(year: String) {
    var rehearsal = withEarlier()
    #expect(rehearsal.type("transcript \(year)").ids == [.refuseNothingToTell, .returning])
    #expect(rehearsal.type("transcript since \(year)").ids.last == .returning)
  }
}
