import CMECore
import Foundation

/// A mail as Python's email package reads it.
public struct ReadMail: Decodable, Equatable, Sendable {
  /// The names of the headers, in their order.
  public let headers: [String]
  /// Names and addresses.
  public let sender, recipient: [[String]]
  /// What stands in the headers of these names.
  public let subject, date, id, automatic: String
  /// The text, with line feeds.
  public let text: String
  /// The files that go with it.
  public let files: [ReadFile]
  /// The columns of its longest line.
  public let longestLine: Int
  /// What a standard does not allow.
  public let defects: [String]

  /// Reads mails, all of them by one process.
  public static func read(_ mails: [MailMessage]) throws -> [ReadMail] {
    try read(encoded: mails.map { Data($0.encoded.utf8) })
  }

  /// The same of mails as they went out.
  public static func read(encoded mails: [Data]) throws -> [ReadMail] {
    let process = MailPython.process(["read"])
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let lines = mails.map { $0.base64EncodedString() + "\n" }.joined()
    Thread.detachNewThread {
      try? input.fileHandleForWriting.write(contentsOf: Data(lines.utf8))
      try? input.fileHandleForWriting.close()
    }
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return try answer.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(ReadMail.self, from: $0)
    }
  }
}

/// A file that goes with a mail, as Python's email package reads it.
public struct ReadFile: Decodable, Equatable, Sendable {
  /// The name to save it under, and the one that older programs see.
  public let name, plainName: String
  /// The media type.
  public let type: String
  /// The bytes.
  public let content: Data
}
