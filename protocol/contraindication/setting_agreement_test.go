package contraindication_test

import (
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/intaketest"
	"github.com/dryneedling/dryneedling/internal/protocoltest"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// With numbers of its own a book is read as its rules are then written, and as nothing else.
func TestARulebookWithItsOwnNumbersAgreesWithAPlainReading(t *testing.T) {
	compared := 0
	rapid.Check(t, func(t *rapid.T) {
		book := contraindication.Shipped()
		for s := range contraindication.Settings() {
			keeps := len(slices.Collect(s.Keeps())) > 0
			if keeps || s == contraindication.InterscapularBoundMM || rapid.IntRange(0, 3).Draw(t, "set") > 0 {
				continue // what changes the profile or the atlas is not written in a rule
			}
			least, most := s.Range()
			book = book.Set(s, rapid.SampledFrom([]float64{least, most, math.Trunc((least + most) / 2)}).Draw(t, s.String()))
		}
		screener, err := contraindication.Compile(book)
		if err != nil {
			return // two numbers in the wrong order, or half a day
		}
		compared++
		var rules []contraindication.Rule
		for r := range book.Rules() {
			rules = append(rules, book.AsSet(r))
		}
		agree(t, screener, rules, intaketest.Profile().Draw(t, "patient"), protocoltest.Plan(1, 3).Draw(t, "plan"))
	})
	require.Greater(t, compared, 10)
}

// A number that is moved both ways moves what it decides with it, and nothing is lost on the way.
func TestASettingMovesWhatIsFoundOneWay(t *testing.T) {
	fever := []intake.Answer{intake.TemperatureC.Of(37.8)}
	shipped := contraindication.Shipped()
	require.NotContains(t, raised(t, shipped, calf, fever...), "infection-systemic")
	require.Contains(t, raised(t, shipped.Set(contraindication.FeverC, 37.5), calf, fever...), "infection-systemic")
	require.Contains(t, raised(t, shipped, calf, intake.TemperatureC.Of(38.2)), "infection-systemic")
	require.NotContains(t, raised(t, shipped.Set(contraindication.FeverC, 38.5), calf, intake.TemperatureC.Of(38.2)), "infection-systemic")
}
