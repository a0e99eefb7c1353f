import CMECore

extension PressJob {
  /// The PDF of the job.
  func drawn(in type: TypeCase) throws(Trouble) -> [UInt8] {
    let logo: Logo? = if let path = self.logo { try Logo(path) } else { nil }
    type.speak(language)
    let sheet = sheet
    let file = try PDFFile(about, width: sheet.width, height: sheet.height)
    let painter = Painter(file, in: type)
    switch page {
    case .certificate(let text, let line):
      try CertificatePage(text: text, line: line, logo: logo, sheet: sheet, painter: painter)
        .draw()
    case .transcript(let text):
      try TranscriptPages(text: text, logo: logo, sheet: sheet, painter: painter).draw()
    }
    return try file.end()
  }

  private var language: String {
    switch page {
    case .certificate(let text, _): text.language
    case .transcript(let text): text.language
    }
  }

  private var sheet: Sheet {
    switch page {
    case .certificate: Sheet(lying: paper)
    case .transcript: Sheet(standing: paper)
    }
  }

  private var about: PDFFile.About {
    switch page {
    case .certificate(let text, let line):
      about(title: "\(text.title): \(text.holder)", author: text.provider, keywords: line)
    case .transcript(let text):
      about(title: "\(text.title): \(text.holder)", author: text.provider, keywords: nil)
    }
  }

  private func about(title: String, author: String, keywords: String?) -> PDFFile.About {
    PDFFile.About(
      title: PageText.clean(title), author: PageText.clean(author), language: language,
      keywords: keywords, at: at)
  }
}
