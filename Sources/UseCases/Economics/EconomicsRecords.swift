/// What was said about money in sessions, and open data requests.
package protocol EconomicsRecords {}
