/// Attributes, private bars, hypotheses and their agreed versions.
package protocol HypothesisRecords {}
