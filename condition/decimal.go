package condition

import "strconv"

// A Decimal is a number with the digits in which a source prints it: "-2.31", "10.0". The zero Decimal
// is not given, and is not the same as "0".
type Decimal string

// IsGiven reports whether there is a number.
func (d Decimal) IsGiven() bool { return d != "" }

// Float returns the number, or false where none is given.
func (d Decimal) Float() (float64, bool) {
	f, err := strconv.ParseFloat(string(d), 64)
	return f, err == nil
}

// String returns the digits, or "".
func (d Decimal) String() string { return string(d) }
