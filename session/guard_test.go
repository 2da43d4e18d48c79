package session_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
	"github.com/dryneedling/dryneedling/session"
)

func gates(g session.Guard) (gates []session.Gate) {
	for _, t := range g.Remaining() {
		gates = append(gates, t.Gate)
	}
	return gates
}

// An answer that names no alarm does not hide the stop signal that stands in the record.
func TestAGuardBlocksWhileASignalIsNotAnswered(t *testing.T) {
	plan := neckPlan(t)
	for signal := range session.Signals() {
		rec := session.Begin(plan)
		require.NoError(t, rec.Log(session.Consented(minute(0), plan.Assessment()), session.NeedleIn(minute(1), 1, plan.Targets[0]),
			session.StopSignal(minute(2), signal)))
		for _, said := range []intake.Option{intake.IntraEventNone, intake.IntraEventStuckNeedle, intake.IntraEventBrokenNeedle, signal.Option()} {
			g := rec.Guard(unremarkable(t, visitDay, said), contraindication.Default())
			require.Equal(t, []session.Gate{session.Blocked, session.Blocked}, gates(g), "%s and %s", signal, said)
			require.Contains(t, g.Report(), "HALTED")
		}
		// whatever the rules are that are asked
		bare, err := contraindication.Compile(contraindication.Rulebook{}.Add(contraindication.Rule{ID: "clinic-smoker", Says: "Smokes.",
			Strength: contraindication.Precaution, When: when.Yes(intake.Smoker), Basis: []evidence.Citation{{Source: "clinic"}}}))
		require.NoError(t, err)
		require.Equal(t, []session.Gate{session.Blocked, session.Blocked}, gates(rec.Guard(unremarkable(t, visitDay), bare)))
		// and an alarm that was answered is not forgotten for a needle that is stuck
		require.NoError(t, rec.Log(session.NeedleOut(minute(3), 1), session.Answered(minute(4), signal, "looked at")))
		g := rec.Guard(unremarkable(t, visitDay, intake.IntraEventStuckNeedle), contraindication.Default())
		require.Equal(t, []session.Gate{session.Blocked, session.Blocked}, gates(g), signal)
		require.NotContains(t, g.Report(), "HALTED")
	}
}

// Answers of another day are answers to another question.
func TestAGuardIsOfTheDayOfTheSession(t *testing.T) {
	plan := neckPlan(t)
	rec := session.Begin(plan)
	require.NoError(t, rec.Log(session.Consented(minute(0), plan.Assessment())))
	require.Equal(t, []session.Gate{session.Allowed, session.Allowed, session.Question}, gates(rec.Guard(unremarkable(t, visitDay), contraindication.Default())))
	for _, days := range []int{-30, -1, 1} {
		g := rec.Guard(unremarkable(t, visitDay.AddDays(days)), contraindication.Default())
		require.Equal(t, []session.Gate{0, 0, 0}, gates(g))
		require.Contains(t, g.Report(), "NOT JUDGED")
	}

	// and of a record that says no day, none is the day
	nameless := strings.Replace(jsonOf(t, session.Begin(plan)), `"day":"2026-11-23",`, "", 1)
	undated, err := session.ReadRecord(strings.NewReader(nameless))
	require.NoError(t, err)
	require.True(t, undated.Day().IsZero())
	require.Equal(t, []session.Gate{0, 0, 0}, gates(undated.Guard(unremarkable(t, visitDay.AddDays(-30)), contraindication.Default())))

	// nor does a screening of another day take back what was found since
	thinned := rec.Guard(unremarkable(t, visitDay, intake.AntithromboticVKA, intake.INR.Of(2.5)), contraindication.Default())
	require.NoError(t, rec.Log(session.Screened(minute(1), thinned.Assessment())))
	require.Error(t, rec.Log(session.Consented(minute(2), plan.Assessment())))
	err = rec.Log(session.Screened(minute(2), contraindication.Screen(unremarkable(t, visitDay.AddDays(-30)), neckTargets()...)))
	require.ErrorIs(t, err, session.ErrTime)
	require.Equal(t, "screening.as_of", intake.FaultsOf(err)[0].Path)
	require.Error(t, rec.Log(session.Consented(minute(2), plan.Assessment())))
}

// A limit that no planner may have is no limit.
func TestARecordWithoutALimitOpensNoGate(t *testing.T) {
	good := jsonOf(t, session.Begin(neckPlan(t)))
	require.Contains(t, good, `"limit":"requirement"`)
	_, err := session.ReadRecord(bytes.NewReader(bytes.Replace([]byte(good), []byte(`"limit":"requirement"`), []byte(`"limit":"absolute"`), 1)))
	require.Equal(t, "limit", intake.FaultsOf(err)[0].Path)
	rec, err := session.ReadRecord(bytes.NewReader(bytes.Replace([]byte(good), []byte(`"limit":"requirement",`), nil, 1)))
	require.NoError(t, err)
	require.Equal(t, []session.Gate{0, 0, 0}, gates(rec.Guard(unremarkable(t, visitDay), contraindication.Default())))
}

// Nothing that is printed or logged tells what is known of the patient.
func TestNothingIsPrintedOfThePatient(t *testing.T) {
	thinned := []intake.Answer{intake.AntithromboticVKA, intake.INR.Of(2.5)}
	plan := neckPlan(t, thinned...)
	rec := session.Begin(plan)
	require.NoError(t, rec.Log(session.Consented(minute(0), plan.Assessment()), session.Measured(minute(0), session.NPRS.Of(7.5))))
	guard := rec.Guard(unremarkable(t, visitDay, thinned...), contraindication.Default())
	course := courseOf(t, weekly(7.5, 5)...)
	_, consent := rec.Consent()
	for _, v := range []any{consent, guard, *rec, rec, plan, course, course.Advice(visitDay.AddDays(9)), decided(t, plan.Assessment()), rec.Entries()[1]} {
		var log bytes.Buffer
		slog.New(slog.NewJSONHandler(&log, nil)).Info("kept", "value", v)
		text := log.String() + fmt.Sprintf("%v %+v %#v %s %q %d", v, v, v, v, v, v)
		for _, told := range []string{"vka", "2.5", "7.5", "bleeding", "quantities"} {
			require.NotContains(t, text, told, "%T", v)
		}
	}
}

func TestARecordByValueIsWritten(t *testing.T) {
	rec := session.Begin(neckPlan(t))
	text, err := json.Marshal(struct{ Visit session.Record }{*rec})
	require.NoError(t, err)
	require.Equal(t, `{"Visit":`+jsonOf(t, rec)+`}`, string(text))
}
