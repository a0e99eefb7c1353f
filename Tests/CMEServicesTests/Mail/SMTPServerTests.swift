import CMEServices
import Testing

@Suite("The address of a mail server")
struct SMTPServerTests {
  @Test(
    "needs TLS unless it can only be this machine",
    arguments: [
      ("smtp://mail.example.org:587", .startTLS), ("smtp://mail.example.org", .startTLS),
      ("smtps://mail.example.org/", .tls), ("smtps://localhost:465", .tls),
      ("smtp://localhost", .loopback), ("smtp://localhost:2525/", .loopback),
      ("smtp://127.0.0.1:25", .loopback), ("smtp://127.9.8.7", .loopback),
      ("smtp://[::1]:25", .loopback), ("smtp://[::2]:25", .startTLS),
      ("smtp://127.0.0.1.example.org", .startTLS), ("smtp://127.1", .startTLS),
      ("smtp://localhost.example.org", .startTLS), ("smtp://LOCALHOST", .startTLS),
      ("smtp://128.0.0.1", .startTLS), ("smtp://127.0.0.256", .startTLS),
      ("smtp://10.0.0.1", .startTLS), ("smtp://2130706433", .startTLS),
    ] as [(String, SMTPServer.Protection)])
  func protection(_ url: String, _ protection: SMTPServer.Protection) throws {
    #expect(try #require(SMTPServer(url: url)).protection == protection)
  }

  @Test(
    "is taken apart", arguments: [("smtp://a.b:587", "a.b", 587), ("smtps://[::1]", "[::1]", nil)])
  func parts(_ url: String, _ host: String, _ port: Int?) throws {
    let server = try #require(SMTPServer(url: url))
    #expect(server.host == host)
    #expect(server.port == port)
  }

  @Test(
    "is refused where anything else stands in it",
    arguments: [
      "", "smtp://", "mail.example.org", "http://mail.example.org", "SMTP://mail.example.org",
      "smtp://user:password@mail.example.org", "smtp://mail.example.org/path",
      "smtp://mail.example.org:", "smtp://mail.example.org:0", "smtp://mail.example.org:65536",
      "smtp://mail.example.org:+25", "smtp://mail.example.org:25:25", "smtp://mail.example.org//",
      "smtp://mail example.org", "smtp://mail.example.org\r\n", "smtp://bücher.example",
      "smtp://mail.example.org?x", "smtp://mail.example.org#x", "smtp://[::1", "smtp://[]",
      "smtp://[::1]x", "smtp://[fe80::1%25eth0]", "smtp://localhost\u{0}.example.org",
      "file:///etc/passwd", "smtp://mail.example.org\\", "smtp://%6c",
    ])
  func refused(_ url: String) {
    #expect(SMTPServer(url: url) == nil)
  }
}
