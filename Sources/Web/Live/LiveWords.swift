/// Words of pages that follow what others do.
enum LiveWords {
    static let lost =
        "No connection since {time}. Go on writing; what others do shows again once it is back."
    static let signedOut =
        "You are signed out, or may no longer see this. "
        + "Sign in in another tab, and this page goes on."
}
