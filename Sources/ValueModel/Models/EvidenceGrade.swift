/// How well a figure is known; `scaleOnly` and `withheld` carry no amount.
public enum EvidenceGrade: String, CaseIterable, Sendable {
    case measured, customerStated, supplierEstimated, scaleOnly, withheld
}
