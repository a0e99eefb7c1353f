import CMECore
import TestSupport
import Testing
import Understanding

@Suite("Lines of free talk that are no figures")
struct FreeTalkTests {
  @Test(
    "What is to go, or is excepted, is not opened",
    arguments: [
      "remove the obstetric one", "delete the convention, I never went",
      "please remove the workshop from my list", "anything but the convention",
      "all except the workshop",
    ])
  func removed(line: String) {
    let reading = phrasedReader.read(line, in: ReadingCase.Place.event.context)
    #expect(!Meaning.of(reading.act).hasPrefix("pick"))
    #expect(!reading.alternatives.contains { Meaning.of($0).hasPrefix("pick") })
  }

  @Test("Credits of another year are a transcript of it")
  func year() {
    let span = TranscriptSpan(from: day("2025-01-01"), to: day("2025-12-31"))
    for line in ["what I had in 2025", "last year's points please", "the year before, my credits"] {
      let act = phrasedReader.read(line, in: ReadingCase.Place.done.context).act
      #expect(act == .transcript(.view, span), "\(line)")
    }
  }

  @Test(
    "Certificates of another year are all listed",
    arguments: ["print last year's one", "last year's certificates", "email me the one from 2024"])
  func certificates(line: String) {
    let act = phrasedReader.read(line, in: ReadingCase.Place.done.context).act
    #expect(act == .certificates)
  }

  @Test(
    "A year beside anything else is no wish for a transcript",
    arguments: [
      "same as last year", "2026 points", "2 points more than last year",
      "why were my points of last year lost", "the one from 2024",
    ])
  func otherYears(line: String) {
    let act = phrasedReader.read(line, in: ReadingCase.Place.blank.context).act
    if case .transcript = act { Issue.record("\(line)") }
    #expect(act != .certificates)
  }

  @Test(
    "A folder may be named in words",
    arguments: [
      ("save it to the desktop in a folder named CME", "~/Desktop/CME"),
      ("put it on my desktop", "~/Desktop"), ("store it in folder Papers", "~/Papers"),
      ("put it in map Documents", "~/Documents"), ("save it in ~/Desktop", "~/Desktop"),
    ])
  func folder(line: String, path: String) { #expect(WayWords.folder(in: line) == path) }

  @Test(
    "Other lines name none",
    arguments: [
      "put 3 on friday", "put it on friday", "is it saved on the desktop?", "save it to the cloud",
      "keep friday in mind", "put me in the folder of good doctors",
    ])
  func noFolder(line: String) { #expect(WayWords.folder(in: line) == nil) }

  @Test(
    "Whoever wants the list back gets it",
    arguments: ["bring me back to the list", "can we go back to my events please"])
  func list(line: String) {
    for place in [ReadingCase.Place.blank, .review, .done] {
      #expect(phrasedReader.read(line, in: place.context).act == .restart)
    }
  }

  @Test("Another event than the open one may be named beside the one that is not meant")
  func otherEvent() {
    let open = ReadingCase.Place.blank.context
    let context = Context(
      step: .credits, asked: open.asked, days: open.days,
      events: ReadingCase.Place.event.context.events, today: open.today)
    let act = phrasedReader.read("not the convention, the obstetric one", in: context).act
    #expect(act == .pickEvent("ev-ob"))
    #expect(phrasedReader.read("not 3, 2", in: context).act != .pickEvent("ev-ob"))
  }

  @Test("Asking whether one can leave is no leaving")
  func closing() {
    let reading = phrasedReader.read("thanks, can I quit now?", in: ReadingCase.Place.done.context)
    #expect(reading.act != .quit || !reading.alternatives.isEmpty)
  }
}
