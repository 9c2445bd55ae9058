/// Currencies a model can count in.
enum Currencies {
    /// ISO 4217.
    static let codes: Set<String> = Set(
        """
        AED ARS AUD BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK \
        JOD JPY KES KRW KWD MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN PYG QAR RON RSD SAR SEK \
        SGD THB TND TRY TWD UAH UGX USD UYU VND XAF XOF ZAR
        """
        .split(separator: " ").map(String.init))

    /// The code for a sign people type instead; nil for anything else.
    static func code(for sign: Unicode.Scalar) -> String? {
        switch sign {
        case "$": "USD"
        case "€": "EUR"
        case "£": "GBP"
        case "¥": "JPY"
        default: nil
        }
    }

    /// Decimal places of a currency's smallest unit: 2 unless listed.
    static func minorDigits(of code: String) -> Int {
        if withoutMinor.contains(code) { return 0 }
        return withThousandths.contains(code) ? 3 : 2
    }

    private static let withoutMinor: Set<String> = [
        "CLP", "ISK", "JPY", "KRW", "PYG", "UGX", "VND", "XAF", "XOF",
    ]
    private static let withThousandths: Set<String> = ["BHD", "JOD", "KWD", "OMR", "TND"]
}
