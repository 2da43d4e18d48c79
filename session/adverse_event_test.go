package session_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/session"
)

func TestGoldenAdverseEvents(t *testing.T) {
	var out strings.Builder
	figures := func(all []session.Incidence) {
		for _, i := range all {
			fmt.Fprintf(&out, "  incidence: %v; rate %v", i, i.Rate)
			if i.Of > 0 {
				fmt.Fprintf(&out, "; of %d", i.Of)
			}
			if i.Among.IsValid() {
				fmt.Fprintf(&out, "; among %v", i.Among)
			}
			fmt.Fprintln(&out)
		}
	}
	for e := range session.AdverseEvents() {
		fmt.Fprintln(&out, e)
		out.WriteString(lines("name", e.Name(), "grade", e.Grade().String()))
		figures(e.Incidence())
		regions := e.Regions().String()
		if e.Regions() == body.Everywhere.Regions() {
			regions = "everywhere"
		}
		out.WriteString(lines(
			"where", e.Where(),
			"regions", regions,
			"manage", e.Manage(),
			"report", e.Report(),
			"stop", e.Stop(),
		))
	}
	fmt.Fprintln(&out, "background")
	figures(session.Background())
	fmt.Fprintln(&out, "further texts:", session.FurtherTexts())
	golden(t, "adverse_events.golden", out.String())
}

func TestEveryEventSaysWhatToDo(t *testing.T) {
	summaries := 0
	for e := range session.AdverseEvents() {
		require.NotEmpty(t, e.Name(), e)
		require.NotZero(t, e.Grade().Least, e)
		require.NotEmpty(t, e.Report(), e)
		if e.IsSummary() {
			summaries++
			require.Empty(t, e.Where(), e)
			require.Empty(t, e.Manage(), e)
			require.Empty(t, e.Stop(), e)
			continue
		}
		require.NotEmpty(t, e.Where(), e)
		require.NotEmpty(t, e.Manage(), e)
		require.NotEmpty(t, e.Stop(), e)
		require.Equal(t, strings.HasPrefix(e.Where(), "any"), e.Regions() == body.Everywhere.Regions(), e)
		if c := e.Grade().CTCAE; c != (session.CTCAE{}) {
			require.LessOrEqual(t, c.Least, c.Most, e)
			require.LessOrEqual(t, c.Most, e.Grade().Most.CTCAE().Most, e)
		}
	}
	require.Equal(t, 4, summaries)
}

// The typed figures are those of the words, and the words are the table's.
func TestEveryTypedFigureStandsInTheWords(t *testing.T) {
	commas := regexp.MustCompile(`(\d),(\d{3})`)
	figures := session.Background()
	for e := range session.AdverseEvents() {
		figures = append(figures, e.Incidence()...)
	}
	require.Greater(t, len(figures), 70)
	for _, i := range figures {
		require.NotEmpty(t, i.Says)
		words := commas.ReplaceAllString(i.Says, "$1$2")
		require.Equal(t, strings.ContainsAny(i.Says, "0123456789") && !slices.Contains(unquantified, i.Says), i.Rate.IsGiven(), i.Says)
		if !i.Rate.IsGiven() {
			require.Zero(t, i.Of)
			require.Zero(t, i.Among)
			continue
		}
		if i.Of > 0 {
			require.Contains(t, words, fmt.Sprint(i.Of))
		}
		if i.Rate.IsCount() && i.Of > 0 {
			require.LessOrEqual(t, i.Rate.Most, float64(i.Of), i.Says)
		}
		require.Contains(t, words, fmt.Sprint(i.Rate.Most), i.Says)
		if i.Rate.Least != i.Rate.Most && i.Rate.Least != 0 {
			require.Contains(t, words, fmt.Sprint(i.Rate.Least), i.Says)
		}
		require.Equal(t, i.Rate.Per == 100, strings.Contains(i.Rate.String(), "%"))
		if i.Rate.Per == 100 {
			require.Contains(t, words, fmt.Sprint(i.Rate.Most)+" %", i.Says)
		}
	}
}

// unquantified are words with a number in them that is no rate.
var unquantified = []string{"longest effect 180 days"}

func TestNoneSeenIsNotNoFigure(t *testing.T) {
	none := session.Pneumothorax.Incidence()[0].Rate
	require.True(t, none.IsGiven())
	require.Equal(t, "0", none.String())
	require.False(t, session.Rate{}.IsGiven())
	require.Equal(t, "not given", session.Rate{}.String())
	require.Empty(t, session.AllergicReaction.Incidence(), "no figure was found, and none is made up")
}

func TestWorseSeveritiesCompareGreater(t *testing.T) {
	require.Less(t, session.Mild, session.Significant)
	require.Less(t, session.Significant, session.Serious)
	require.Equal(t, "mild to significant, CTCAE 2 to 3", session.Vasovagal.Grade().String())
	require.Equal(t, "mild, mostly", session.EventsInChildren.Grade().String())
	require.Equal(t, "not given", session.Grading{}.String())
	require.Zero(t, session.Severity(0).CTCAE())
}
