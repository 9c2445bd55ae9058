/// Sessions, who attends them, and the customer's bars.
package protocol SessionRecords {}
