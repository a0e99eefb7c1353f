import Foundation

/// A file that goes with a mail.
public struct MailAttachment: Hashable, Sendable {
  /// What can be attached, as the registry of media types has it.
  public enum MediaType: String, Sendable {
    case pdf = "application/pdf"
  }

  /// What the file is to be called by whoever saves it.
  public let fileName: String
  /// What is in it.
  public let type: MediaType
  /// The bytes of the file.
  public let bytes: [UInt8]

  /// Makes an attachment.
  public init(fileName: String, type: MediaType, bytes: [UInt8]) {
    self.fileName = fileName
    self.type = type
    self.bytes = bytes
  }

  /// Its part of a mail: headers, then base64 on lines of 76 columns (RFC 2045, 6.8).
  ///
  /// The name stands in the disposition as it is (RFC 2183, 2231), and in the type in plain ASCII,
  /// for programs that look there.
  var encoded: String {
    let headers =
      ["Content-Type: \(type.rawValue);"]
      + MailParameter.lines("name", plainName)
      + ["Content-Disposition: attachment;"]
      + MailParameter.lines("filename", HeaderText.line(fileName))
      + ["Content-Transfer-Encoding: base64", ""]
    let text = Data(bytes).base64EncodedString(options: .lineLength76Characters)
    return (headers + [text, ""]).joined(separator: "\r\n")
  }

  /// The name in letters, digits, spaces, dots and hyphens of ASCII, which fit on a line.
  private var plainName: String {
    let letters = fileName.decomposedStringWithCanonicalMapping.unicodeScalars.filter { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", "-", ".": true
      default: false
      }
    }
    let name = String(String.UnicodeScalarView(letters)).suffix(60).trimmingCharacters(
      in: CharacterSet(charactersIn: " -."))
    return name.contains(".") ? name : "document.pdf"
  }
}
