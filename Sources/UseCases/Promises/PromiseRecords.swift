/// Promises with their events, milestones and updates.
package protocol PromiseRecords {}
