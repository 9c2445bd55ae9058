/// Opportunities, their answers and the budget exercise.
package protocol OpportunityRecords {}
