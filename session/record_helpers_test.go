package session_test

import (
	"encoding/json"
	"regexp"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/session"
)

var visitDay = intake.MustDate("2026-11-23")

// minute is a time on the day of the visit.
func minute(n int) time.Time {
	return time.Date(2026, 11, 23, 10, n, 0, 0, time.FixedZone("", 3600))
}

func neckTargets() []protocol.Target {
	deep := protocol.Target{Technique: protocol.Pistoning, Depth: protocol.Deep, Needle: protocol.NeedleMM(0.30, 40),
		Grip: protocol.Pincer, Position: protocol.Prone}
	targets := deep.At(anatomy.UpperTrapezius.Left().TrP(1), anatomy.UpperTrapezius.Right())
	current := deep
	current.Technique, current.Grip = protocol.Electrical, protocol.Flat
	current.Stimulation.Path = protocol.WithinOneMuscle
	return append(targets, current.At(anatomy.LevatorScapulaeScapular.Left())...)
}

// unremarkable is a patient of whom nothing is out of the ordinary.
func unremarkable(t testing.TB, day intake.Date, answers ...intake.Answer) intake.Profile {
	t.Helper()
	patient, err := intake.Unremarkable(day, append(answers, intake.Treats(condition.NeckPainChronic), intake.SessionNumber.Of(2), intake.SexFemale)...)
	require.NoError(t, err)
	return patient
}

func neckPlan(t testing.TB, answers ...intake.Answer) session.Plan {
	return session.PlanOf(condition.NeckPainChronic, contraindication.Screen(unremarkable(t, visitDay, answers...), neckTargets()...))
}

func jsonOf(t testing.TB, v any) string {
	t.Helper()
	data, err := json.Marshal(v)
	require.NoError(t, err)
	return string(data)
}

// masked hides the hash of the knowledge, which is another one with every change of a table.
func masked(text string) string {
	return regexp.MustCompile(`\b([0-9a-f]{64}|[0-9a-f]{8})\b`).ReplaceAllString(text, "…")
}
