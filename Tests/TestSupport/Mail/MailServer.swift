import Foundation

/// A mail server on this machine, for one test; it ends with this object.
public final class MailServer {
  /// How it is set up.
  public struct Settings: Encodable, Sendable {
    /// `none`, `startTLS` or `tls`.
    public var protection = "none"
    /// The files of its certificate and the key to it.
    public var certificate, key: String?
    /// The username and the password that it asks for.
    public var login: [String]?
    /// The only thing that it ever says; nothing where it is empty.
    public var greeting: String?
    /// What it answers to MAIL, RCPT and the text, one each time, before it takes them.
    public var mail, rcpt, data: [String]
    /// So long it keeps a mail before it says that it took it.
    public var secondsBeforeAnswer = 0
    /// The port; 0: any.
    public var port = 0

    /// A server that takes everything.
    public init(mail: [String] = [], rcpt: [String] = [], data: [String] = []) {
      self.mail = mail
      self.rcpt = rcpt
      self.data = data
    }
  }

  /// A mail that it took.
  public struct Taken: Decodable, Equatable, Sendable {
    /// The addresses of the envelope.
    public let from: String, to: [String]
    /// Who signed in.
    public let user: String?
    /// Whether TLS was on.
    public let isProtected: Bool
    /// What is in it.
    public let mail: ReadMail
  }

  /// Its port on 127.0.0.1.
  public let port: Int
  private let process: Process
  private let output = Pipe()
  private var unread = Data()

  /// Starts a server, and comes back when it listens.
  public init(_ settings: Settings = Settings()) throws {
    process = MailPython.process([
      "serve", String(decoding: try JSONEncoder().encode(settings), as: UTF8.self),
    ])
    process.standardInput = Pipe()
    process.standardOutput = output
    try process.run()
    var unread = Data()
    port = try MailServer.next(Opening.self, from: output, &unread).port
    self.unread = unread
  }

  deinit { stop() }

  /// Ends the server; nothing listens at its port any more.
  public func stop() {
    // Threads that tests run on block the gentler signals, and so do the processes they start.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// The next mail that it took; waits for one, but not for ever.
  public func next() throws -> Taken {
    try MailServer.next(Taken.self, from: output, &unread)
  }

  private struct Opening: Decodable { let port: Int }
  private struct Ended: Error {}
  private struct NothingCame: Error {}

  private static func next<Value: Decodable>(
    _ type: Value.Type, from pipe: Pipe, _ unread: inout Data
  ) throws -> Value {
    while true {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        defer { unread = Data(unread[(end + 1)...]) }
        return try JSONDecoder().decode(type, from: unread[..<end])
      }
      var waiting = pollfd(
        fd: pipe.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 30_000) == 1 else { throw NothingCame() }
      let more = pipe.fileHandleForReading.availableData
      guard !more.isEmpty else { throw Ended() }
      unread += more
    }
  }
}
