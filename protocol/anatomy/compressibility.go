package anatomy

import "github.com/dryneedling/dryneedling/internal/enum"

// Compressibility tells whether a site can be pressed to stop bleeding. The zero value is not given.
type Compressibility uint8

// How well a site can be pressed.
const (
	CompressibleYes    Compressibility = iota + 1 // superficial, against bone, or between fingers
	CompressiblePartly                            // the track, but not surely the vessel beside it
	CompressibleNo                                // deep, or between or behind bones
)

var compressibilityNames = enum.Names[Compressibility]{Type: "Compressibility", What: "compressibility", IDs: []string{
	CompressibleYes: "yes", CompressiblePartly: "partly", CompressibleNo: "no",
}}

// ParseCompressibility returns the value with the id text: "partly".
func ParseCompressibility(text string) (Compressibility, error) {
	return compressibilityNames.Parse(text)
}

// String returns the id: "partly".
func (c Compressibility) String() string { return compressibilityNames.String(c) }

// IsValid reports whether c is one of the three.
func (c Compressibility) IsValid() bool { return compressibilityNames.Has(c) }

// MarshalText returns the id; it fails where c has none.
func (c Compressibility) MarshalText() ([]byte, error) { return compressibilityNames.MarshalText(c) }

// UnmarshalText sets c to the value with the id text.
func (c *Compressibility) UnmarshalText(text []byte) error {
	return compressibilityNames.UnmarshalText(c, text)
}
