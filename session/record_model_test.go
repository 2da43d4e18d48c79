package session_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/session"
)

// alphabet are entries of every kind that can matter to the end of a session, all at one time, so that time
// refuses none of them.
func alphabet(t testing.TB) []session.Entry {
	plan := neckPlan(t)
	news := contraindication.Screen(unremarkable(t, visitDay, intake.AntithromboticVKA), neckTargets()...)
	at := minute(0)
	return []session.Entry{
		session.Consented(at, plan.Assessment()),
		session.Consented(at, news),
		session.Screened(at, news),
		session.Withdrawn(at),
		session.NeedleIn(at, 1, plan.Targets[0]),
		session.NeedleIn(at, 2, plan.Targets[2]),
		session.Twitch(at, 1),
		session.Manipulated(at, 2),
		session.CurrentOn(at, 2),
		session.CurrentOff(at, 2),
		session.NeedleOut(at, 1),
		session.NeedleOut(at, 2),
		session.StopSignal(at, session.Faint),
		session.StopSignal(at, session.Numb),
		session.Answered(at, session.Faint, "lying"),
		session.Answered(at, session.Numb, "gone"),
		session.Adverse(at, session.Hematoma, session.Significant),
		session.Closed(at),
	}
}

// isSafe reads the entries alone and knows nothing of how a record keeps account: whoever put a needle in took
// it out, and whoever gave a signal had it answered.
func isSafe(entries []session.Entry) bool {
	in, standing := map[int]int{}, map[session.Signal]bool{}
	for _, e := range entries {
		switch e.Kind() {
		case session.KindNeedleIn:
			in[e.Needles()[0]]++
		case session.KindNeedleOut:
			in[e.Needles()[0]]--
		case session.KindStopSignal:
			standing[e.Signal()] = true
		case session.KindAnswered:
			delete(standing, e.Signal())
		}
	}
	for _, n := range in {
		if n != 0 {
			return false
		}
	}
	return len(standing) == 0
}

func again(t testing.TB, plan session.Plan, entries []session.Entry) *session.Record {
	rec := session.Begin(plan)
	require.NoError(t, rec.Log(entries...))
	return rec
}

// Every sequence of 12 events. A sequence in which one is refused ends where the sequence without it ends, since
// a refused entry changes nothing (checked here each time); and two sequences that lead to one ledger go on
// alike, since nothing else is asked whether an entry is taken. So each ledger is left once by every event, at
// the least number of events that leads to it: that is every sequence.
func TestEverySequenceOfTwelveEventsThatEndsIsAccountedFor(t *testing.T) {
	plan, events := neckPlan(t), alphabet(t)
	seen := map[string]bool{session.LedgerOf(session.Begin(plan)): true}
	frontier, ended := [][]session.Entry{nil}, 0
	for range 12 {
		var next [][]session.Entry
		for _, path := range frontier {
			rec := again(t, plan, path)
			before, entries := session.LedgerOf(rec), len(rec.Entries())
			for _, event := range events {
				if err := rec.Log(event); err != nil {
					require.Equal(t, before, session.LedgerOf(rec), "a refused entry changes nothing")
					require.Len(t, rec.Entries(), entries)
					continue
				}
				if rec.State() == session.Ended {
					ended++
					require.True(t, isSafe(rec.Effective()), "%v", rec.Entries())
				}
				if key := session.LedgerOf(rec); !seen[key] {
					seen[key] = true
					next = append(next, append(slices.Clone(path), event))
				}
				rec = again(t, plan, path)
			}
		}
		frontier = next
	}
	require.Greater(t, ended, 50)
	t.Logf("%d ledgers, %d ways to end", len(seen), ended)
}

// With corrections a sequence goes on from what they leave, so nothing is merged: every sequence of 6 events, of
// fewer kinds.
func TestEveryShortSequenceWithCorrectionsThatEndsIsAccountedFor(t *testing.T) {
	plan := neckPlan(t)
	at := minute(0)
	in, out := session.NeedleIn(at, 1, plan.Targets[0]), session.NeedleOut(at, 1)
	events := []session.Entry{
		session.Consented(at, plan.Assessment()), in, out, session.StopSignal(at, session.Faint), session.Answered(at, session.Faint, "lying"), session.Closed(at),
	}
	for i := range 4 {
		events = append(events, session.Corrected(at, i, "x"), session.Corrected(at, i, "x", in), session.Corrected(at, i, "x", out),
			session.Corrected(at, i, "x", session.StopSignal(at, session.Faint)), session.Corrected(at, i, "x", in, out))
	}
	ended := 0
	var walk func(path []session.Entry, left int)
	walk = func(path []session.Entry, left int) {
		if left == 0 {
			return
		}
		for _, event := range events {
			rec := again(t, plan, path)
			if rec.Log(event) != nil {
				continue
			}
			if rec.State() == session.Ended {
				ended++
				require.True(t, isSafe(rec.Effective()), "%v", rec.Entries())
			}
			walk(append(slices.Clone(path), event), left-1)
		}
	}
	walk(nil, 6)
	require.Greater(t, ended, 100)
	t.Logf("%d ways to end", ended)
}

// A model that counts on its fingers, against the record.
type recordModel struct {
	plan      session.Plan
	rec       *session.Record
	in, used  map[int]bool
	standing  map[session.Signal]bool
	consented bool
	given     bool
	closed    bool
	minutes   int
}

func (m *recordModel) log(t *rapid.T, allowed bool, e session.Entry) bool {
	before := jsonOf(&testing.T{}, m.rec)
	err := m.rec.Log(e)
	require.Equal(t, allowed, err == nil, "%v while %v: %v", e, m.rec.State(), err)
	if err != nil {
		require.Equal(t, before, jsonOf(&testing.T{}, m.rec))
	}
	return err == nil
}

func (m *recordModel) halted() bool { return len(m.standing) > 0 }

func TestRecordAgainstAModel(t *testing.T) {
	plan := neckPlan(t)
	rapid.Check(t, func(t *rapid.T) {
		m := &recordModel{plan: plan, rec: session.Begin(plan), in: map[int]bool{}, used: map[int]bool{}, standing: map[session.Signal]bool{}}
		number := rapid.IntRange(1, 4)
		signal := rapid.SampledFrom(slices.Collect(session.Signals()))
		t.Repeat(map[string]func(*rapid.T){
			"": func(t *rapid.T) {
				require.Equal(t, m.closed, m.rec.State() == session.Ended)
				require.Len(t, m.rec.NeedlesIn(), len(m.in))
				standing, _ := m.rec.Consent()
				require.Equal(t, m.consented, standing == session.ConsentStands)
				if m.closed {
					require.True(t, isSafe(m.rec.Effective()))
				}
			},
			"time": func(t *rapid.T) { m.minutes++ },
			"consent": func(t *rapid.T) {
				if m.log(t, !m.closed && !m.halted(), session.Consented(minute(m.minutes), m.plan.Assessment())) {
					m.consented, m.given = true, true
				}
			},
			"withdraw": func(t *rapid.T) {
				if m.log(t, !m.closed && m.given, session.Withdrawn(minute(m.minutes))) {
					m.consented = false
				}
			},
			"in": func(t *rapid.T) {
				n := number.Draw(t, "needle")
				target := m.plan.Targets[rapid.IntRange(0, len(m.plan.Targets)-1).Draw(t, "target")]
				if m.log(t, !m.closed && m.consented && !m.halted() && !m.used[n], session.NeedleIn(minute(m.minutes), n, target)) {
					m.in[n], m.used[n] = true, true
				}
			},
			"twitch": func(t *rapid.T) {
				n := number.Draw(t, "needle")
				m.log(t, m.in[n], session.Twitch(minute(m.minutes), n))
			},
			"manipulate": func(t *rapid.T) {
				n := number.Draw(t, "needle")
				m.log(t, m.in[n] && !m.halted(), session.Manipulated(minute(m.minutes), n))
			},
			"out": func(t *rapid.T) {
				n := number.Draw(t, "needle")
				if m.log(t, m.in[n], session.NeedleOut(minute(m.minutes), n)) {
					delete(m.in, n)
				}
			},
			"stop": func(t *rapid.T) {
				s := signal.Draw(t, "signal")
				if m.log(t, !m.closed, session.StopSignal(minute(m.minutes), s)) {
					m.standing[s], m.consented = true, false
				}
			},
			"answer": func(t *rapid.T) {
				s := signal.Draw(t, "signal")
				if m.log(t, m.standing[s], session.Answered(minute(m.minutes), s, "seen to")) {
					delete(m.standing, s)
				}
			},
			"harm": func(t *rapid.T) {
				severity := rapid.SampledFrom(slices.Collect(session.Severities())).Draw(t, "severity")
				if m.log(t, true, session.Adverse(minute(m.minutes), session.Bruising, severity)) && severity > session.Mild {
					m.consented = false
				}
			},
			"back in time": func(t *rapid.T) {
				if len(m.rec.Entries()) > 0 {
					m.log(t, false, session.Measured(minute(-1), session.NPRS.Of(3)))
				}
			},
			"close": func(t *rapid.T) {
				if m.log(t, !m.closed && len(m.in) == 0 && !m.halted(), session.Closed(minute(m.minutes))) {
					m.closed = true
				}
			},
		})
		var back session.Record
		written := jsonOf(&testing.T{}, m.rec)
		require.NoError(t, back.UnmarshalJSON([]byte(written)))
		require.Equal(t, written, jsonOf(&testing.T{}, &back))
		require.Equal(t, session.LedgerOf(m.rec), session.LedgerOf(&back))
	})
}
