/// Value drivers with their inputs.
package protocol DriverRecords {}
