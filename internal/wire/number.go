package wire

import "strings"

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// IsNumber reports whether text is a number as JSON spells it: no plus sign, no leading zero or point,
// neither NaN nor infinities.
func IsNumber(text string) bool {
	rest := strings.TrimPrefix(text, "-")
	whole := digits(rest)
	if whole == 0 || whole > 1 && rest[0] == '0' {
		return false
	}
	rest = rest[whole:]
	if after, ok := strings.CutPrefix(rest, "."); ok {
		n := digits(after)
		if n == 0 {
			return false
		}
		rest = after[n:]
	}
	if rest != "" && (rest[0] == 'e' || rest[0] == 'E') {
		rest = rest[1:]
		if rest != "" && (rest[0] == '+' || rest[0] == '-') {
			rest = rest[1:]
		}
		n := digits(rest)
		return n > 0 && n == len(rest)
	}
	return rest == ""
}

// digits returns the number of digits at the beginning of text.
func digits(text string) (n int) {
	for n < len(text) && isDigit(text[n]) {
		n++
	}
	return n
}

// Significant returns the significant digits of a number's value: "58.0" and "5.8e3" have two, zero
// has none.
func Significant(number string) int {
	mantissa, _, _ := strings.Cut(strings.ToLower(strings.TrimPrefix(number, "-")), "e")
	mantissa = strings.Replace(mantissa, ".", "", 1)
	return len(strings.Trim(mantissa, "0"))
}
