package intake

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/internal/nearest"
)

// An ISOPlace is a country of ISO 3166-1, or a subdivision of Australia, Canada or the United States of
// ISO 3166-2. The zero ISOPlace is none.
type ISOPlace uint16

// ISOPlaces yields every place, in the order of the codes.
func ISOPlaces() iter.Seq[ISOPlace] {
	return func(yield func(ISOPlace) bool) {
		for i := 1; i < len(placeCodes); i++ {
			if !yield(ISOPlace(i)) {
				return
			}
		}
	}
}

// ParsePlace returns the place with the code: "AU", "US-NJ".
func ParsePlace(code string) (ISOPlace, error) {
	if i, ok := slices.BinarySearch(placeCodes[1:], code); ok {
		return ISOPlace(i + 1), nil
	}
	near := nearest.Of(strings.ToUpper(code), func(yield func(string) bool) {
		for p := range ISOPlaces() {
			if !yield(p.String()) {
				return
			}
		}
	})
	return 0, Fault{Problem: "no such country or subdivision in ISO 3166", Nearest: near, Err: ErrUnknownValue}
}

// String returns the code: "US-NJ".
func (p ISOPlace) String() string {
	if !p.IsValid() {
		return fmt.Sprintf("ISOPlace(%d)", uint16(p))
	}
	return placeCodes[p]
}

// IsValid reports whether p is one of the places.
func (p ISOPlace) IsValid() bool { return p != 0 && int(p) < len(placeCodes) }

// In reports whether p is a subdivision of the country.
func (p ISOPlace) In(country ISOPlace) bool {
	return p.IsValid() && country.IsValid() && strings.HasPrefix(placeCodes[p], placeCodes[country]+"-")
}

// among tests p against places: a country holds for its subdivisions, and where it stands bare, a test
// for one of them is unknown.
func (p ISOPlace) among(places []uint16) logic.Truth {
	value := logic.No
	for _, n := range places {
		switch place := ISOPlace(n); {
		case p == place || p.In(place):
			return logic.Yes
		case place.In(p):
			value = logic.Unknown
		}
	}
	return value
}
