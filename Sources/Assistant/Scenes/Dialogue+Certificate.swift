import CMECore
import Understanding

/// The participation record, shown before and after submitting.
extension Dialogue {
  /// The record of the open event; marked as a preview where nothing is submitted.
  var record: [Say] {
    guard let part, let member else { return [] }
    let certificate = Certificate(of: part, for: member)
    return [.record(title: recordTitle(certificate), sections: recordSections(certificate))]
  }

  mutating func showCertificate(_ delivery: Delivery) -> Turn {
    if part == nil { openOnlySubmitted() }
    guard member != nil else { return chooseFirst() }
    guard let part else { return digress([.text(Message(.certificateWhichEvent))]) }
    guard part.submitted != nil else {
      return digress([.text(Message(.certificateAfterSubmitting))])
    }
    let note: [Say] = delivery == .view ? [] : [.text(Message(.certificateOnScreenOnly))]
    return ask(record + note)
  }

  private mutating func openOnlySubmitted() {
    let submitted = tracker.filter { $0.submitted != nil }
    guard let only = submitted.first, submitted.count == 1 else { return }
    part = only
    scene = .done
  }

  private func recordTitle(_ certificate: Certificate) -> Message {
    if case .practice = mode { return Message(.recordTitlePractice) }
    return Message(certificate.submittedAt == nil ? .recordTitlePreview : .recordTitle)
  }

  private func recordSections(_ certificate: Certificate) -> [[Message]] {
    let event = certificate.event
    let place = Message(
      .recordPlace,
      [.format: .text(event.format), .location: .text(event.location), .span: span(of: event)])
    let days = certificate.entries.map {
      Message(.recordDay, [.day: .day($0.day), .credits: .credits($0.credits)])
    }
    return [
      [Message(.recordProvider)],
      [Message(.recordHolder, [.name: .text(certificate.holder.fullName)])],
      [Message(.recordEvent, [.event: .text(event.title)]), place],
      days + [recordTotal(certificate)],
      [recordStatement(certificate)] + recordDate(certificate),
    ]
  }

  /// AMA PRA Category 1 Credits are awarded to physicians only (AMA PRA rules).
  private func recordTotal(_ certificate: Certificate) -> Message {
    guard certificate.kind == .physician else {
      return Message(.recordTotalParticipation, [.total: .credits(certificate.total)])
    }
    return Message(
      .recordTotal,
      [.figure: .figure(certificate.total), .kind: .text(certificate.creditName)])
  }

  private func recordStatement(_ certificate: Certificate) -> Message {
    let designated: [Placeholder: Fact] = [
      .designated: .figure(certificate.designated), .kind: .text(certificate.creditName),
    ]
    switch certificate.kind {
    case .physician: return Message(.recordPhysician, designated)
    case .participation: return Message(.recordParticipation, designated)
    case .attendanceWithoutCredit: return Message(.recordWithoutCredit)
    }
  }

  private func recordDate(_ certificate: Certificate) -> [Message] {
    guard let at = certificate.submittedAt else { return [] }
    return [Message(.recordSubmitted, [.moment: .moment(at, certificate.event.zone)])]
  }
}
