import CCurl

/// One transfer of libcurl: bytes go out, lines of the server come in.
final class CurlTransfer {
  private let functions: UnsafePointer<cme_curl>
  private let handle: UnsafeMutableRawPointer
  private var lists: [UnsafeMutablePointer<curl_slist>] = []
  private let errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
  private var bytes: ArraySlice<UInt8> = []
  private var lines: [String] = []
  /// Whether the server wanted the bytes.
  private(set) var hasBegunSending = false
  fileprivate let stop: MailStop

  /// Makes a transfer; nil where libcurl has no memory for one.
  init?(_ curl: Curl, stop: MailStop) {
    guard let handle = curl.functions.pointee.easy_init() else { return nil }
    self.stop = stop
    self.handle = handle
    functions = curl.functions
    errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
  }

  deinit {
    functions.pointee.easy_cleanup(handle)
    for list in lists { functions.pointee.slist_free_all(list) }
    errorText.deallocate()
  }

  func set(_ option: CURLoption, _ value: Int) {
    cme_curl_set_long(functions, handle, option, value)
  }

  /// libcurl keeps a copy of the text.
  func set(_ option: CURLoption, _ value: String) {
    cme_curl_set_text(functions, handle, option, value)
  }

  func set(_ option: CURLoption, list value: String) {
    guard let list = functions.pointee.slist_append(nil, value) else { return }
    lists.append(list)
    cme_curl_set_list(functions, handle, option, list)
  }

  /// As above; the secret is lent as it is, and libcurl keeps a copy until the transfer is let go.
  func set(_ option: CURLoption, secret: [CChar]) {
    cme_curl_set_text(functions, handle, option, secret)
  }

  /// Sends the bytes and gives libcurl's code back.
  func perform(sending bytes: [UInt8]) -> CURLcode {
    self.bytes = bytes[...]
    let owner = Unmanaged.passUnretained(self).toOpaque()
    set(CURLOPT_UPLOAD, 1)
    set(CURLOPT_INFILESIZE, bytes.count)
    cme_curl_set_buffer(functions, handle, CURLOPT_ERRORBUFFER, errorText)
    cme_curl_set_mover(functions, handle, CURLOPT_READFUNCTION, give)
    cme_curl_set_buffer(functions, handle, CURLOPT_READDATA, owner)
    cme_curl_set_mover(functions, handle, CURLOPT_HEADERFUNCTION, take)
    cme_curl_set_buffer(functions, handle, CURLOPT_HEADERDATA, owner)
    set(CURLOPT_NOPROGRESS, 0)
    cme_curl_set_watcher(functions, handle, watch)
    cme_curl_set_buffer(functions, handle, CURLOPT_XFERINFODATA, owner)
    return withExtendedLifetime(self) { cme_curl_perform(functions, handle) }
  }

  /// What the server answered last, before it was taken leave of.
  var answer: SMTPAnswer {
    let code = cme_curl_response(functions, handle)
    let isOfCode = { (line: String) in line.hasPrefix(String(code)) }
    let words = lines.reversed().drop { !isOfCode($0) }.prefix(while: isOfCode).reversed()
    return SMTPAnswer(code: code, lines: words.map { String($0.dropFirst(4)) })
  }

  /// What libcurl says of a code that it gave back.
  func reason(for code: CURLcode) -> String {
    let text = String(cString: errorText)
    guard text.isEmpty else { return text }
    return functions.pointee.easy_strerror(code).map { String(cString: $0) } ?? "unknown"
  }

  fileprivate func move(into buffer: UnsafeMutablePointer<CChar>, most: Int) -> Int {
    hasBegunSending = true
    let piece = bytes.prefix(most)
    for (index, byte) in piece.enumerated() { buffer[index] = CChar(bitPattern: byte) }
    bytes = bytes.dropFirst(piece.count)
    return piece.count
  }

  fileprivate func note(_ line: UnsafeRawBufferPointer) {
    let longest = 512
    lines.append(String(decoding: line.prefix(longest), as: UTF8.self))
    if lines.count > 50 { lines.removeFirst() }
  }
}

private let give: cme_curl_mover = { buffer, size, count, owner in
  guard let buffer, let owner else { return 0 }
  return Unmanaged<CurlTransfer>.fromOpaque(owner).takeUnretainedValue()
    .move(into: buffer, most: size * count)
}

/// Anything but 0 ends the transfer.
private let watch: curl_xferinfo_callback = { owner, _, _, _, _ in
  guard let owner else { return 0 }
  let transfer = Unmanaged<CurlTransfer>.fromOpaque(owner).takeUnretainedValue()
  return transfer.stop.isRaised ? 1 : 0
}

private let take: cme_curl_mover = { buffer, size, count, owner in
  guard let buffer, let owner else { return 0 }
  let line = UnsafeRawBufferPointer(start: buffer, count: size * count)
  Unmanaged<CurlTransfer>.fromOpaque(owner).takeUnretainedValue().note(line)
  return size * count
}
