import CMECore
import GRDB
import Testing

@testable import CMEServices

@Suite("Notes about members, and what they ask for")
struct NoteTests {
  let desk: StaffSample
  let session: StaffSession

  init() throws {
    desk = try StaffSample()
    session = try desk.session()
  }

  @Test("a note is kept, given back, and journalled without its text")
  func notes() throws {
    let call = try desk.call(session)
    let before = try desk.journalled()
    let note = try #require(write("Wants a copy on paper.", in: call).note)
    #expect(
      note
        == CallerNote(
          id: .init(1), member: Sample.jane, name: "Jane Okafor, MD", number: "10021",
          author: "anna", at: after, text: "Wants a copy on paper.", state: .told))
    #expect(write("Call back on Monday.", isFollowUp: true, in: call).note?.state == .open)
    #expect(
      try desk.journal(after: before) == [
        "staff anna member 10021 note - - telephone -",
        "staff anna member 10021 note - follow-up telephone -",
      ])
  }

  @Test(
    "the text is one line that can do no harm",
    arguments: [
      ("  two\n lines\tand  more ", "two lines and more"), ("\u{1B}[2Jred", "[2Jred"),
      ("Zoe\u{308}", "Zoë"), ("a\u{202E}b\u{0}c", "abc"),
      ("'; DROP TABLE note; --", "'; DROP TABLE note; --"),
    ])
  func cleaned(_ typed: String, _ kept: String) throws {
    let note = try #require(write(typed, in: try desk.call(session)).note)
    #expect(Array(note.text.unicodeScalars) == Array(kept.unicodeScalars))
  }

  @Test("an empty note and one that is too long are refused; the longest is taken")
  func lengths() throws {
    let call = try desk.call(session)
    for text in ["", " \n\t", "\u{1B}\u{202E}"] {
      #expect(write(text, in: call).forbidden == .emptyNote)
    }
    let longest = String(repeating: "é", count: CallerNote.longest)
    #expect(
      write(longest + "é", in: call).forbidden
        == .noteTooLong(characters: CallerNote.longest + 1, most: CallerNote.longest))
    let marked = String(repeating: "x\u{301}", count: CallerNote.longest / 2 + 1)
    #expect(
      write(marked, in: call).forbidden
        == .noteTooLong(characters: CallerNote.longest + 2, most: CallerNote.longest))
    #expect(write(longest, in: call).note?.text == longest)
    #expect(try desk.sample.lines("SELECT count(*) FROM note") == ["1"])
  }

  @Test("what is open is listed for everybody, the oldest first, until it is done")
  func followUps() throws {
    let call = try desk.call(session)
    let first = try #require(write("Call back.", isFollowUp: true, in: call).note)
    _ = write("Nice.", in: call)
    let ben = try desk.session("ben")
    let other = try desk.call(ben, Sample.bea)
    let second = try #require(
      write("Ask the office.", isFollowUp: true, in: other, by: ben, at: after + 60).note)
    #expect(
      desk.services.perform(.followUps(by: session), at: after) == .followUps([first, second]))

    let before = try desk.journalled()
    let settled = desk.services.perform(.settle(second.id, by: session), at: after + 90)
    #expect(settled.note?.state == .done(at: after + 90))
    #expect(desk.services.perform(.settle(second.id, by: ben), at: after + 99) == settled)
    #expect(
      try desk.journal(after: before) == ["staff anna member 10037 note-done - - - -"])
    #expect(desk.services.perform(.followUps(by: session), at: after) == .followUps([first]))
  }

  @Test("a clock that was put back does not keep a note from being done")
  func clock() throws {
    let call = try desk.call(session)
    let note = try #require(write("Call back.", isFollowUp: true, in: call, at: after + 60).note)
    #expect(
      desk.services.perform(.settle(note.id, by: session), at: after).note?.state
        == .done(at: after + 60))
  }

  @Test("a note that only tells something is not done, nor one that there is not")
  func nothingToDo() throws {
    let note = try #require(write("Nice.", in: try desk.call(session)).note)
    for id in [note.id, CallerNote.ID(99)] {
      #expect(
        desk.services.perform(.settle(id, by: session), at: after).forbidden == .noFollowUp)
    }
  }

  @Test("whoever it is about neither sees it nor marks it as done")
  func ownAccount() throws {
    let ben = try desk.session("ben")
    let call = try desk.call(session)
    let note = try #require(write("Ben's neighbour.", isFollowUp: true, in: call).note)
    #expect(desk.services.perform(.followUps(by: ben), at: after) == .followUps([]))
    #expect(
      desk.services.perform(.settle(note.id, by: ben), at: after).forbidden == .ownAccount)
  }

  private func write(
    _ text: String, isFollowUp: Bool = false, in call: Call, by session: StaffSession? = nil,
    at now: Instant = after
  ) -> Reply {
    desk.services.perform(
      .note(text, isFollowUp: isFollowUp, in: call.id, by: session ?? self.session), at: now)
  }
}

extension Reply {
  /// The note of an answer.
  var note: CallerNote? {
    switch self {
    case .noted(let note), .settled(let note): note
    default: nil
    }
  }
}
