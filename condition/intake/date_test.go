package intake_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/intake"
)

func TestDate(t *testing.T) {
	for _, text := range []string{"0001-01-01", "1999-12-31", "2024-02-29", "9999-12-31"} {
		d, err := intake.ParseDate(text)
		require.NoError(t, err)
		require.Equal(t, text, d.String())
		require.False(t, d.IsZero())
		encoded, err := d.MarshalText()
		require.NoError(t, err)
		var again intake.Date
		require.NoError(t, again.UnmarshalText(encoded))
		require.Equal(t, d, again)
	}
	for _, text := range []string{"", "0000-01-01", "2026-02-29", "2026-1-1", "2026-11-23 ", "26-11-23", "10000-01-01", "2026-11-23T00:00:00Z", "-001-01-01"} {
		d, err := intake.ParseDate(text)
		require.ErrorIs(t, err, intake.ErrMalformed, text)
		require.True(t, d.IsZero())
		require.NotContains(t, err.Error(), "2026-02-29")
	}
	require.Panics(t, func() { intake.MustDate("tomorrow") })
	_, err := intake.Date{}.MarshalText()
	require.Error(t, err)
	require.Empty(t, intake.Date{}.String())

	d := intake.MustDate("2024-02-28")
	require.Equal(t, "2024-03-01", d.AddDays(2).String())
	require.Equal(t, 366, d.AddDays(366).DaysSince(d))
	require.True(t, d.Before(d.AddDays(1)))
	require.False(t, d.Before(d))
	require.True(t, d.AddDays(1<<40).IsZero())
	require.True(t, intake.Date{}.AddDays(1).IsZero())
	require.True(t, intake.MustDate("0001-01-01").AddDays(-1).IsZero())
	require.True(t, intake.MustDate("9999-12-31").AddDays(1).IsZero())

	late := time.Date(2026, 11, 23, 23, 30, 0, 0, time.FixedZone("west", -11*60*60))
	require.Equal(t, "2026-11-23", intake.DateOf(late).String(), "the day in the time's own zone")
	require.True(t, intake.DateOf(time.Time{}).IsZero())
}
