import ArgumentParser
import Foundation

extension Bench {
  /// Writes an office's files: one event of four days that is over, and registrations for it.
  struct Files: ParsableCommand {
    @Argument var folder: String
    @Argument var registrations: Int

    private static let days = ["2026-03-12", "2026-03-13", "2026-03-14", "2026-03-15"]

    func run() throws {
      let people = 1...max(1, registrations / Files.days.count)
      try write(
        "events",
        "event_id,title,format,location,time_zone,concludes_at,claim_closes_at,credit_type",
        ["BENCH,Bench,live activity,Here,America/New_York,2026-03-15T13:00,,Credits"])
      try write(
        "days", "event_id,date,label,maximum_credits", Files.days.map { "BENCH,\($0),Day,8" })
      try write(
        "members",
        "member_id,e_associate_id,username,email,given_name,family_name,credentials,profession,npi",
        people.map { "\(100_000 + $0),,u\($0),u\($0)@example.org,Given,Family,MD,physician," })
      let at = "2026-01-04T09:46:00-05:00"
      try write(
        "registrations", "event_id,member,date,status,channel,registered_at,processed_at",
        people.flatMap { person in
          Files.days.map { "BENCH,\(100_000 + person),\($0),confirmed,advance,\(at),\(at)" }
        })
    }

    private func write(_ name: String, _ header: String, _ rows: [String]) throws {
      let text = ([header] + rows).joined(separator: "\n") + "\n"
      try text.write(toFile: "\(folder)/\(name).csv", atomically: true, encoding: .utf8)
    }
  }
}
