package import CustomerValue

/// Value drivers with their inputs.
package protocol DriverRecords {}
