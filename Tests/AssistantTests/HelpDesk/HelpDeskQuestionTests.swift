import CMECore
import Testing
import Understanding

@testable import Assistant

@Suite("Second and third lines of a call")
struct HelpDeskQuestionTests {
  private func summary(_ desk: inout DeskRehearsal) -> String {
    _ = desk.type("next caller")
    let stored = desk.requests.compactMap { request -> String? in
      if case .endCall(_, let summary, _) = request { summary } else { nil }
    }
    return stored.last ?? ""
  }

  // MARK: Answers

  @Test(
    "A question is answered for the caller who looks at the portal",
    arguments: [
      ("how long does the mail take", MessageID.sayMailNone),
      ("can friday be added", .sayAddDayOpen),
      ("is it submitted", .sayNotSubmitted), ("does it go to a board", .sayReporting),
      ("may i talk to his secretary", .sayOthers), ("what is her total", .sayTotalNone),
      ("can she finish later", .saySavedNone), ("can she leave the day blank", .sayZero),
    ])
  func answers(_ line: String, _ said: MessageID) {
    var desk = DeskRehearsal.withCaller()
    let heard = String(reflecting: desk.type(line).says)
    #expect(heard.contains("MessageID.\(said)"), "\(heard)")
    #expect(desk.requests.contains { if case .file = $0 { true } else { false } })
  }

  @Test(
    "A day without credits that is told is answered with the zero, and not entered",
    arguments: ["she was not there on saturday", "none earned on friday", "0 sat"])
  func toldZero(_ line: String) {
    var desk = DeskRehearsal.withCaller()
    let heard = desk.type(line)
    #expect(String(reflecting: heard.says).contains("MessageID.sayZero"))
    #expect(heard.ids.contains(.deskNotEntered))
    #expect(!desk.requests.contains { if case .change = $0 { true } else { false } })
  }

  @Test(
    "A question while figures are entered is answered for the caller, and the figures stay",
    arguments: [
      ("does it go to a board", MessageID.sayReporting), ("who sees the data", .sayPrivacy),
      ("may i talk to his secretary", .sayOthers), ("until when can she claim", .sayDeadlineNone),
    ])
  func besideFigures(_ line: String, _ said: MessageID) {
    var desk = DeskRehearsal.withCaller()
    _ = desk.type("enter for her: 2 fri")
    let heard = desk.type(line)
    #expect(String(reflecting: heard.says).contains("MessageID.\(said)"))
    #expect(desk.desk.prompt.id == .promptDeskFigures)
    #expect(desk.type("0 sat").ids.contains(.saved))
  }

  @Test(
    "Figures and consent are never taken for a question",
    arguments: ["zero", "none", "nothing", "0", "yes", "4", "none on saturday", "same as friday"])
  func figuresFirst(_ line: String) {
    var desk = DeskRehearsal.withCaller()
    _ = desk.type("enter for her: 2 fri")
    let heard = String(reflecting: desk.type(line).says)
    #expect(!heard.contains("MessageID.say") && !heard.contains("readOut"))
  }

  @Test("What the caller has, before the call is ended, is told and does not end it")
  func solved() {
    var desk = DeskRehearsal.withCaller()
    #expect(desk.type("she has got it now").ids.contains(.deskSolvedOpen))
    #expect(desk.desk.prompt.id == .promptDeskCaller)
    let done = part(convention, [friday: 200, saturday: 0, sunday: 100])
      .submitted(at: convention.concludesAt)
    desk = DeskRehearsal.withCaller([done])
    #expect(desk.type("that's all thanks").ids.contains(.deskSolved))
  }

  @Test("A correction of what is submitted names who decides, and enters nothing")
  func correction() {
    let done = part(convention, [friday: 200, saturday: 0, sunday: 100])
      .submitted(at: convention.concludesAt)
    var desk = DeskRehearsal.withCaller([done])
    let heard = desk.type("can the cme team correct a submitted figure")
    #expect(String(reflecting: heard.says).contains("checkCorrection"))
    #expect(desk.desk.prompt.id == .promptDeskCaller)
    #expect(summary(&desk).contains("A figure to be corrected"))
  }

  // MARK: The summary

  @Test("A guess counts as asked only where the colleague goes on with it")
  func guesses() {
    var log = CallLog()
    log.note(.step(.pencil), about: "E", isGuess: true)
    log.settleGuess(by: .card)
    log.note(.trouble(.noMail, days: []), about: "E", isGuess: true)
    log.settleGuess(by: .none)
    #expect(log.asked.isEmpty)
    log.note(.step(.pencil), about: "E", isGuess: true)
    log.settleGuess(by: .next)
    log.note(.trouble(.noMail, days: []), about: "E", isGuess: true)
    log.settleGuess(by: .resetMail)
    #expect(log.asked.map(\.what) == [.step(.pencil), .trouble(.noMail, days: [])])
    #expect(log.asked.map(\.event) == ["E", nil])
  }

  @Test("What was asked names its event where the caller has more than one")
  func events() {
    let course = event("OBST", "Obstetric Course")
    var desk = DeskRehearsal.withCaller([part(), part(course)])
    _ = desk.type("what is her total")
    _ = desk.type("the obstetric course")
    _ = desk.type("until when can she claim")
    _ = desk.type("who sees the data")
    let summary = summary(&desk)
    #expect(summary.contains("- The total, "))
    #expect(summary.contains("- Until when it can be claimed, Obstetric Course"))
    #expect(summary.contains("- Who sees the data\n"))
    #expect(!summary.contains("figures entered"))
  }

  @Test("Names, addresses and certificates stand in the summary as such")
  func names() {
    var desk = DeskRehearsal.withCaller()
    _ = desk.type("who changes her name")
    _ = desk.type("where is the certificate")
    let summary = summary(&desk)
    #expect(summary.contains("- A name, a degree or an address"))
    #expect(summary.contains("- Something about the certificate"))
  }

  // MARK: The end of a call

  @Test("Whoever agreed and was not submitted is told of once before the call ends")
  func agreed() {
    for leaves in [false, true] {
      var desk = DeskRehearsal.withCaller()
      _ = desk.type("enter for her: 2 fri 0 sat 3.5 sun")
      _ = desk.type("yes")
      if leaves { _ = desk.type("card") }
      let warned = desk.type("next caller")
      #expect(warned.ids.contains(leaves ? .deskNotSubmittedYet : .deskNotSubmittedWord))
      #expect(!warned.ids.contains(.deskCallEnded))
      #expect(desk.type("next caller").ids.contains(.deskCallEnded))
    }
  }

  @Test("After the warning the word still submits, and nothing is warned of then")
  func submittedAfterWarning() {
    var desk = DeskRehearsal.withCaller()
    _ = desk.type("enter for her: 2 fri 0 sat 3.5 sun")
    _ = desk.type("yes")
    _ = desk.type("next caller")
    #expect(desk.type("submit").ids.contains(.submittedForCaller))
    #expect(desk.type("next caller").ids.contains(.deskCallEnded))
  }

  @Test("Who did not agree is not warned of, and the end of the input ends the call at once")
  func notAgreed() {
    var desk = DeskRehearsal.withCaller()
    _ = desk.type("enter for her: 2 fri 0 sat 3.5 sun")
    #expect(desk.type("next caller").ids.contains(.deskCallEnded))
    desk = DeskRehearsal.withCaller()
    _ = desk.type("enter for her: 2 fri 0 sat 3.5 sun")
    _ = desk.type("yes")
    #expect(desk.take(.end(atTerminal: true)).next == .leave(.left))
  }

  // MARK: The walk

  private func days(_ heard: Heard) -> String {
    Spoken.text(heard.says).split(separator: "\n").first { $0.hasPrefix("Read out:") }
      .map(String.init) ?? ""
  }

  @Test("The other days are those that were neither done on the call nor stored")
  func otherDays() {
    var desk = DeskRehearsal.withCaller()
    for line in ["step 6", "next", "next"] { _ = desk.type(line) }
    #expect(days(desk.type("next")).contains("the same for Saturday and Sunday:"))
    #expect(days(desk.type("she did saturday too")).contains("the same for Sunday:"))
    #expect(days(desk.type("at the pencil")).contains("to the left of Sunday"))
  }

  @Test("An event that is seen in the caller's list is not the one that is spoken about")
  func seenInList() {
    let winter = part(event("WIN", "Winter Course"))
    var desk = DeskRehearsal.withCaller([part(), winter])
    _ = desk.type("the convention")
    _ = desk.type("step 4")
    #expect(days(desk.type("first is winter course")).contains("Annual Ultrasound Convention"))
  }

  @Test("A figure that was not taken is judged by the rules, whether or not it is being entered")
  func refusedFigure() {
    var desk = DeskRehearsal.withCaller()
    let heard = desk.type("gets a red message when he types 9 for friday")
    #expect(days(heard).contains("9 is more than") && heard.ids.contains(.deskNotEntered))
  }

  @Test("One day after the other is done, not all at once")
  func oneByOne() {
    var desk = DeskRehearsal.withCaller()
    _ = desk.type("step 9")
    #expect(days(desk.type("next")).contains("the same for Saturday and Sunday:"))
    #expect(days(desk.type("next")).contains("the same for Sunday:"))
  }

  @Test("With all days done on the call, what the records miss is told before submitting")
  func unseen() {
    var desk = DeskRehearsal.withCaller()
    for line in ["step 9", "next", "next"] { _ = desk.type(line) }
    let heard = desk.type("next")
    #expect(heard.ids.contains(.walkSubmitUnseen))
    #expect(days(heard).contains("select Submit My Credits For This Event"))
  }

  @Test(
    "Whoever is at the tracker already is told what to do there",
    arguments: ["at the cme tracker", "tracker", "she is in the cme tracker"])
  func atTheTracker(_ line: String) {
    var desk = DeskRehearsal.withCaller()
    #expect(days(desk.type(line)).contains("select Enter Credits"))
  }

  @Test(
    "A report that the records contradict is told to the colleague with what it may mean",
    arguments: [
      ("she sees no pencil for friday", "By the records Friday can be entered"),
      ("it says submitted", "it is another event or another account"),
    ])
  func contradicted(_ line: String, _ said: String) {
    var desk = DeskRehearsal.withCaller()
    #expect(Spoken.text(desk.type(line).says).contains(said))
  }
}
