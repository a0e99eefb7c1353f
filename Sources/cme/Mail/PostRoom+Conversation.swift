import Assistant
import CMECore
import Glibc

extension PostRoom {
  /// Holds a conversation whose mails are delivered beside it; `letGo` gives the terminal back
  /// before the last mail has its time.
  func delivering(
    letGo: () -> Void, _ hold: (_ afterwards: @escaping (Request) -> Void) -> Ending
  ) -> Ending {
    let courier = BackgroundCourier(stop: stop, round: round)
    let ending = hold { if $0.maySendMail { courier.wake() } }
    letGo()
    if !courier.finish() { _exit(ending == .cutOff ? 1 : 0) }
    return ending
  }
}
