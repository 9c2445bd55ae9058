import CustomerValue
import Markup

/// What a page says while it cannot hear what others do; it also names what to follow, from which
/// place on.
enum LiveBand {
    static func render(_ session: ID<Session>, from place: Int64) -> Markup {
        """
        <p class="offline noprint" role="status" hidden \
        data-events="\(Addresses.sessionEvents(session))" data-place="\(place)" \
        data-lost="\(LiveWords.lost)" data-out="\(LiveWords.signedOut)"></p>
        """
    }
}
