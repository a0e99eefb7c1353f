import CMECore
import Foundation
import Testing

@Suite("The same job gives the same bytes")
struct SamenessTests {
  private static let job = Samples.certificate(holder: "李小龍 (Łucja محمد), MD")

  @Test(
    "Whatever the settings of whoever asks",
    arguments: [
      ["TZ": "Asia/Kathmandu"], ["LC_ALL": "C.UTF-8", "LANGUAGE": "ja:zh"],
      ["PANGO_LANGUAGE": "ja:ko"], ["FONTCONFIG_FILE": "/dev/null"],
      ["XDG_CONFIG_HOME": "/nonexistent", "HOME": "/nonexistent"], ["FC_LANG": "ja"],
    ])
  func settings(_ environment: [String: String]) throws {
    let plain = try PressProgram().page(of: SamenessTests.job)
    #expect(try PressProgram(environment: environment).page(of: SamenessTests.job) == plain)
  }

  @Test("Whatever was drawn before")
  func order() throws {
    let jobs = [
      Samples.transcript(events: 3), SamenessTests.job,
      Samples.certificate(holder: "Екатерина 김철수", paper: .a4), SamenessTests.job,
    ]
    let answers = try PressProgram().answers(to: jobs)
    let alone = try PressProgram().page(of: SamenessTests.job)
    #expect(answers[1] == .page(alone))
    #expect(answers[3] == .page(alone))
  }

  @Test("Another job gives other bytes")
  func others() throws {
    let jobs = [
      Samples.certificate(), Samples.certificate(holder: "June Okafor, MD"),
      Samples.certificate(paper: .a4), Samples.certificate(line: "CME1|other"),
    ]
    let pages = try PressProgram().answers(to: jobs).map { try $0.page() }
    #expect(Set(pages).count == jobs.count)
  }
}
