package session_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/session"
)

// The session of a visit that was cut short, from consent to the end.
func cutShort(t testing.TB, plan session.Plan) *session.Record {
	rec := session.Begin(plan)
	require.NoError(t, rec.Log(
		session.Consented(minute(0), plan.Assessment()),
		session.Measured(minute(1), session.NPRS.Of(6)),
		session.NeedleIn(minute(5), 1, plan.Targets[0]),
		session.Twitch(minute(5), 1),
		session.NeedleIn(minute(7), 2, plan.Targets[1]),
		session.StopSignal(minute(8), session.Faint),
		session.NeedleOut(minute(8), 1)))
	return rec
}

func TestARecordIsNotClosedWhileANeedleIsInOrASignalIsUnanswered(t *testing.T) {
	plan := neckPlan(t)
	rec := cutShort(t, plan)
	before := jsonOf(t, rec)
	err := rec.Log(session.Closed(minute(9)))
	require.EqualError(t, err, `not closed: needle 2 is in; stop signal "faint" of 10:08 is not answered`)
	require.ErrorIs(t, err, session.ErrUnaccounted)
	require.ErrorIs(t, err, session.ErrUnanswered)
	require.Equal(t, before, jsonOf(t, rec), "nothing is changed")
	require.Equal(t, session.Halted, rec.State())
	require.NoError(t, rec.Log(
		session.NeedleOut(minute(9), 2),
		session.Answered(minute(19), session.Faint, "lying, legs raised, well after ten minutes"),
		session.Adverse(minute(19), session.Vasovagal, session.Mild),
		session.Closed(minute(20))))
	require.Equal(t, session.Ended, rec.State())
	require.Equal(t, plan.Targets[2:], rec.Remaining())
	for n := 1; n <= 2; n++ {
		in, out, _ := rec.Needle(n)
		require.Equal(t, []int{1, 1}, []int{in, out})
	}
	golden(t, "record.txt", masked(rec.Report()))
	golden(t, "record.json", masked(jsonOf(t, rec))+"\n")
}

func TestLogTakesAllOrNone(t *testing.T) {
	plan := neckPlan(t)
	rec := session.Begin(plan)
	before := jsonOf(t, rec)
	err := rec.Log(
		session.Consented(minute(0), plan.Assessment()),
		session.NeedleIn(minute(1), 0, protocol.Target{}),
		session.Twitch(minute(2), 7),
		session.NeedleIn(minute(2), 3, protocol.Target{Site: plan.Targets[0].Site, Technique: protocol.Pistoning}),
		session.Twitch(minute(2), 3), // not to blame for it
		session.Measured(minute(1), session.NPRS.Of(11)),
		session.Entry{},
		session.NeedleOut(minute(3), 8))
	var got []string
	for _, f := range intake.FaultsOf(err) {
		got = append(got, f.Path)
	}
	want := []string{"entries[1].target.muscle", "entries[1].target.side", "entries[1].target.technique", "entries[1].target.depth",
		"entries[1].needle", "entries[2].needle", "entries[3].target.depth", "entries[5].score", "entries[6].kind", "entries[7].needle"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("paths mismatch (-want +got):\n%s", diff)
	}
	require.Equal(t, before, jsonOf(t, rec))
	require.Empty(t, rec.Entries())
}

func TestOrder(t *testing.T) {
	plan := neckPlan(t)
	first, second, current := plan.Targets[0], plan.Targets[1], plan.Targets[2]
	consented := session.Consented(minute(0), plan.Assessment())
	elsewhere := first
	elsewhere.Site = anatomy.Infraspinatus.Left()
	thinner := first
	thinner.Needle = protocol.NeedleMM(0.25, 30)
	in, out := session.NeedleIn(minute(1), 1, first), session.NeedleOut(minute(2), 1)
	tests := []struct {
		name   string
		before []session.Entry
		entry  session.Entry
		want   error
	}{
		{"no needle before consent", nil, in, session.ErrConsent},
		{"a needle after consent", []session.Entry{consented}, in, nil},
		{"a thinner needle is no other thing to agree to", []session.Entry{consented}, session.NeedleIn(minute(1), 1, thinner), nil},
		{"no needle where nobody agreed to it", []session.Entry{consented}, session.NeedleIn(minute(1), 1, elsewhere), session.ErrConsent},
		{"unless it is said why", []session.Entry{consented, session.Deviated(minute(1), elsewhere, "wrong muscle, noticed at once")}, session.NeedleIn(minute(1), 1, elsewhere), nil},
		{"no needle twice", []session.Entry{consented, in, out}, session.NeedleIn(minute(3), 1, second), session.ErrNeedle},
		{"no twitch where no needle is", []session.Entry{consented}, session.Twitch(minute(1), 1), session.ErrNeedle},
		{"no twitch when it is out", []session.Entry{consented, in, out}, session.Twitch(minute(3), 1), session.ErrNeedle},
		{"no needle out twice", []session.Entry{consented, in, out}, out, session.ErrNeedle},
		{"a needle in and out in one minute", []session.Entry{consented, in}, session.NeedleOut(minute(1), 1), nil},
		{"time does not go backwards", []session.Entry{consented, in}, session.NeedleOut(minute(0), 1), session.ErrTime},
		{"consent is of the day", nil, session.Consented(minute(0).AddDate(0, 0, 1), plan.Assessment()), session.ErrTime},
		{"no needle after a signal", []session.Entry{consented, in, session.StopSignal(minute(2), session.Numb)}, session.NeedleIn(minute(3), 2, second), session.ErrOrder},
		{"nor once it is answered", []session.Entry{consented, in, session.StopSignal(minute(2), session.Numb), session.Answered(minute(3), session.Numb, "gone")}, session.NeedleIn(minute(3), 2, second), session.ErrConsent},
		{"but with consent anew", []session.Entry{consented, in, session.StopSignal(minute(2), session.Numb), session.Answered(minute(3), session.Numb, "gone"), session.Consented(minute(3), plan.Assessment())}, session.NeedleIn(minute(3), 2, second), nil},
		{"no needle is moved after a signal", []session.Entry{consented, in, session.StopSignal(minute(2), session.Numb)}, session.Manipulated(minute(3), 1), session.ErrOrder},
		{"another signal is not answered by it", []session.Entry{consented, in, session.StopSignal(minute(2), session.Numb)}, session.Answered(minute(3), session.Faint, "x"), session.ErrOrder},
		{"no needle once consent is withdrawn", []session.Entry{consented, session.Withdrawn(minute(1))}, in, session.ErrConsent},
		{"what was not given is not withdrawn", nil, session.Withdrawn(minute(1)), session.ErrConsent},
		{"a needle comes out once consent is withdrawn", []session.Entry{consented, in, session.Withdrawn(minute(1))}, out, nil},
		{"no needle after harm that needs care", []session.Entry{consented, in, out, session.Adverse(minute(2), session.Hematoma, session.Significant)}, session.NeedleIn(minute(3), 2, second), session.ErrConsent},
		{"a needle after a mild event", []session.Entry{consented, in, out, session.Adverse(minute(2), session.Bruising, session.Mild)}, session.NeedleIn(minute(3), 2, second), nil},
		{"no current at a needle that is not for it", []session.Entry{consented, in}, session.CurrentOn(minute(1), 1), session.ErrNeedle},
		{"current on", []session.Entry{consented, session.NeedleIn(minute(1), 1, current)}, session.CurrentOn(minute(1), 1), nil},
		{"no needle out under current", []session.Entry{consented, session.NeedleIn(minute(1), 1, current), session.CurrentOn(minute(1), 1)}, out, session.ErrNeedle},
		{"current is switched off after a signal", []session.Entry{consented, session.NeedleIn(minute(1), 1, current), session.CurrentOn(minute(1), 1), session.StopSignal(minute(2), session.Numb)}, session.CurrentOff(minute(2), 1), nil},
		{"pain before comes before the first needle", []session.Entry{consented, in, out}, session.PainBefore(minute(3), session.NPRS.Of(3)), session.ErrOrder},
		{"pain after comes after the last", []session.Entry{consented, in}, session.PainAfter(minute(3), session.NPRS.Of(3)), session.ErrOrder},
		{"pain after", []session.Entry{consented, in, out}, session.PainAfter(minute(3), session.NPRS.Of(3)), nil},
		{"a questionnaire rates no pain", nil, session.PainBefore(minute(3), session.NDI.Of(30)), protocol.ErrNotAllowed},
		{"figures are no event", nil, session.Adverse(minute(3), session.AnyMinor, session.Mild), protocol.ErrNotAllowed},
		{"nothing needled is closed", nil, session.Closed(minute(0)), nil},
		{"nothing follows the end", []session.Entry{session.Closed(minute(0))}, session.Measured(minute(1), session.NPRS.Of(3)), session.ErrOrder},
		{"but harm that came to light", []session.Entry{session.Closed(minute(0))}, session.Adverse(minute(1).AddDate(0, 0, 2), session.Pneumothorax, session.Serious), nil},
		{"a time is given", nil, session.Closed(time.Time{}), protocol.ErrRequired},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			rec := session.Begin(plan)
			require.NoError(t, rec.Log(tt.before...))
			before := jsonOf(t, rec)
			err := rec.Log(tt.entry)
			if tt.want == nil {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, tt.want)
			require.Equal(t, before, jsonOf(t, rec))
		})
	}
}

func TestConsentGoesStaleWhenFindingsChange(t *testing.T) {
	plan := neckPlan(t)
	rec := session.Begin(plan)
	require.NoError(t, rec.Log(session.Consented(minute(0), plan.Assessment())))
	standing, on := rec.Consent()
	require.Equal(t, session.ConsentStands, standing)
	require.Equal(t, plan.Assessment().Manifest().Knowledge, on.Knowledge())
	require.Len(t, on.Grounds(), len(plan.Assessment().Findings()))

	require.NoError(t, rec.Log(session.Screened(minute(1), plan.Assessment())))
	standing, _ = rec.Consent()
	require.Equal(t, session.ConsentStands, standing, "the same findings are no news")

	news := contraindication.Screen(unremarkable(t, visitDay, intake.AntithromboticVKA, intake.INR.Of(2.5)), neckTargets()...)
	require.NoError(t, rec.Log(session.Screened(minute(2), news)))
	standing, _ = rec.Consent()
	require.Equal(t, session.ConsentBeforeFinding, standing)
	require.ErrorIs(t, rec.Log(session.NeedleIn(minute(3), 1, plan.Targets[0])), session.ErrConsent)
	require.ErrorIs(t, rec.Log(session.Consented(minute(3), plan.Assessment())), session.ErrConsent, "what was found since has to be named")
	require.NoError(t, rec.Log(session.Consented(minute(3), news), session.NeedleIn(minute(3), 1, plan.Targets[0])))

	// what falls away leaves it standing
	require.NoError(t, rec.Log(session.Screened(minute(4), plan.Assessment())))
	standing, _ = rec.Consent()
	require.Equal(t, session.ConsentStands, standing)
}

func TestConsentToWhatWasNotAssessedIsNone(t *testing.T) {
	rec := session.Begin(neckPlan(t))
	err := rec.Log(session.Consented(minute(0), contraindication.Assessment{}))
	require.Equal(t, "screening", intake.FaultsOf(err)[0].Path)
	err = rec.Log(session.Consented(minute(0), contraindication.Screen(intake.Profile{}, neckTargets()...)))
	require.Error(t, err)
}

func TestCorrectionsAreEntries(t *testing.T) {
	plan := neckPlan(t)
	rec := session.Begin(plan)
	require.NoError(t, rec.Log(
		session.Consented(minute(0), plan.Assessment()),
		session.Measured(minute(1), session.NPRS.Of(9)),
		session.NeedleIn(minute(5), 1, plan.Targets[0]),
		session.NeedleOut(minute(6), 1),
		session.Closed(minute(7))))
	first := jsonOf(t, rec.Entries())
	require.NoError(t, rec.Log(session.Corrected(minute(30), 1, "6 was said", session.Measured(minute(1), session.NPRS.Of(6)))))
	require.Equal(t, session.Ended, rec.State())
	require.Equal(t, first, jsonOf(t, rec.Entries()[:5]), "the wrong entry stays")
	require.Equal(t, session.NPRS.Of(6), rec.Effective()[1].Score())

	// a needle that was forgotten, with its way out
	require.NoError(t, rec.Log(session.Corrected(minute(31), 3, "a second needle was not entered",
		session.NeedleIn(minute(6), 2, plan.Targets[1]), session.NeedleOut(minute(6), 1), session.NeedleOut(minute(7), 2))))
	require.Equal(t, plan.Targets[2:], rec.Remaining())

	refused := []struct {
		name  string
		entry session.Entry
	}{
		{"the needle came out, says who strikes it", session.Corrected(minute(40), 3, "x")},
		{"a needle in alone", session.Corrected(minute(40), 1, "x", session.NeedleIn(minute(2), 3, plan.Targets[1]))},
		{"a signal that nobody answered", session.Corrected(minute(40), 1, "x", session.StopSignal(minute(2), session.Faint))},
		{"consent", session.Corrected(minute(40), 0, "x", session.Withdrawn(minute(0)))},
		{"consent made afterwards", session.Corrected(minute(40), 1, "x", session.Consented(minute(0), plan.Assessment()))},
		{"the end", session.Corrected(minute(40), 4, "x")},
		{"a correction", session.Corrected(minute(40), 5, "x")},
		{"an entry that is not there", session.Corrected(minute(40), 99, "x")},
		{"without a reason", session.Corrected(minute(40), 1, " ")},
		{"before its time", session.Corrected(minute(20), 1, "x")},
		{"out of the order of time", session.Corrected(minute(40), 1, "x", session.Measured(minute(6), session.NPRS.Of(6)))},
	}
	before := jsonOf(t, rec)
	for _, tt := range refused {
		t.Run(tt.name, func(t *testing.T) {
			require.Error(t, rec.Log(tt.entry))
			require.Equal(t, before, jsonOf(t, rec))
		})
	}
}

// The legal order as a table: a row for each kind of entry, a column for each state.
func TestGoldenOrder(t *testing.T) {
	var out strings.Builder
	fmt.Fprintf(&out, "%-12s", "")
	for s := range session.States() {
		fmt.Fprintf(&out, "  %-11s", s)
	}
	for kind := range session.EntryKinds() {
		fmt.Fprintf(&out, "\n%-12s", kind)
		for s := range session.States() {
			mark := "."
			if slices.Contains(slices.Collect(s.Allows()), kind) {
				mark = "yes"
			}
			fmt.Fprintf(&out, "  %-11s", mark)
		}
	}
	golden(t, "order.txt", strings.ReplaceAll(out.String(), " \n", "\n")+"\n")
}

func TestGuardAsksTheScreener(t *testing.T) {
	plan := neckPlan(t)
	rec := session.Begin(plan)
	require.NoError(t, rec.Log(session.Consented(minute(0), plan.Assessment()), session.NeedleIn(minute(1), 1, plan.Targets[0])))

	unchanged := rec.Guard(plan.Patient(), contraindication.Default())
	require.Equal(t, session.ConsentStands, unchanged.Consent())
	require.Len(t, unchanged.Remaining(), 2)

	worse := unremarkable(t, visitDay, intake.AntithromboticVKA)
	guard := rec.Guard(worse, contraindication.Default())
	screened := contraindication.Screen(worse, append(rec.Remaining(), plan.Targets[0])...)
	require.Equal(t, jsonOf(t, screened), jsonOf(t, guard.Assessment()))
	for i, g := range guard.Remaining() {
		require.Equal(t, screened.ByTarget()[i], g.Verdict)
		require.Equal(t, g.Gate == session.Allowed, g.Verdict.AtMost(rec.Limit()))
		require.Equal(t, g.Gate == session.Blocked, g.Verdict.Least > rec.Limit())
	}
	require.Equal(t, session.ConsentBeforeFinding, guard.Consent())
	golden(t, "guard.txt", guard.Report())

	for name, nothing := range map[string]session.Guard{
		"no screener": rec.Guard(worse, nil),
		"no limit":    session.Begin(session.Plan{Targets: plan.Targets}).Guard(worse, contraindication.Default()),
		"no patient":  rec.Guard(intake.Profile{}, contraindication.Default()),
	} {
		for _, g := range nothing.Remaining() {
			require.Zero(t, g.Gate, name)
		}
		require.NotEmpty(t, nothing.Report())
	}
}

func TestAStopSignalIsAnAnswerForTheGuard(t *testing.T) {
	rec := cutShort(t, neckPlan(t))
	for signal := range session.Signals() {
		require.True(t, signal.Option().IsValid())
	}
	guard := rec.Guard(neckPlan(t).Patient(), contraindication.Default())
	said, _ := intake.IntraEvent.In(guard.Assessment().Patient())
	require.Equal(t, intake.IntraEventSyncope, said)
	require.Len(t, guard.Remaining(), 1)
	for _, g := range guard.Remaining() {
		require.Equal(t, session.Blocked, g.Gate, "whatever the verdict on the plan")
	}
	require.Contains(t, guard.Report(), "stop-on-alarm")
}

func TestNothingPrintsWhatARecordSays(t *testing.T) {
	rec := cutShort(t, neckPlan(t))
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d"} {
		for _, v := range []any{rec, *rec, rec.Entries()[5], rec.Entries()} {
			require.NotContains(t, fmt.Sprintf(verb, v), "trapezius")
			require.NotContains(t, fmt.Sprintf(verb, v), "Faint")
		}
	}
}

func TestReportsFitATerminal(t *testing.T) {
	rec := cutShort(t, neckPlan(t))
	require.NoError(t, rec.Log(session.Answered(minute(9), session.Faint, strings.Repeat("lying down, ", 30))))
	for line := range strings.Lines(rec.Report()) {
		require.LessOrEqual(t, utf8.RuneCountInString(strings.TrimSuffix(line, "\n")), 80, line)
	}
}

// Left and right swapped in all inputs are swapped in all outputs, and nothing else changes.
func TestMirrorOfARecord(t *testing.T) {
	plan := neckPlan(t)
	var mirrored []protocol.Target
	for _, target := range plan.Targets {
		mirrored = append(mirrored, target.Mirror())
	}
	other := session.PlanOf(plan.Condition(), contraindication.Screen(plan.Patient(), mirrored...))
	swap := strings.NewReplacer("left", "right", "right", "left")
	rec, mirror := cutShort(t, plan), cutShort(t, other)
	require.Equal(t, swap.Replace(jsonOf(t, rec)), jsonOf(t, mirror))
	require.Equal(t, swap.Replace(jsonOf(t, rec.Remaining())), jsonOf(t, mirror.Remaining()))
	report := func(r *session.Record) string {
		return r.Report() + r.Guard(plan.Patient(), contraindication.Default()).Report()
	}
	want := swap.Replace(report(rec))
	if diff := cmp.Diff(strings.Fields(want), strings.Fields(report(mirror))); diff != "" { // lines break elsewhere
		t.Errorf("the mirror says something else (-want +got):\n%s", diff)
	}
}

func TestErrorsNameNoPatient(t *testing.T) {
	rec := session.Begin(neckPlan(t))
	err := rec.Log(session.Answered(minute(0), session.Faint, "Jane Doe\x00"), session.Measured(minute(0), session.NPRS.Of(1234)))
	require.Error(t, err)
	require.False(t, strings.Contains(err.Error(), "Jane") || strings.Contains(err.Error(), "1234"))
	require.True(t, errors.Is(err, protocol.ErrOutOfRange))
}

// What was entered of a needle that never was, or under another number, is corrected by all of its entries together,
// also after the session; one of them alone would leave a needle in, or one out that never went in.
func TestCorrectionsAreJudgedTogether(t *testing.T) {
	plan := neckPlan(t)
	closed := func() *session.Record {
		rec := session.Begin(plan)
		require.NoError(t, rec.Log(session.Consented(minute(0), plan.Assessment()),
			session.NeedleIn(minute(1), 1, plan.Targets[0]), session.NeedleOut(minute(2), 1),
			session.NeedleIn(minute(3), 2, plan.Targets[1]), session.NeedleOut(minute(4), 2), session.Closed(minute(5))))
		return rec
	}
	rec := closed()
	before := jsonOf(t, rec)
	in, out := session.Corrected(minute(9), 3, "there was no second needle"), session.Corrected(minute(9), 4, "there was no second needle")
	require.ErrorContains(t, rec.Log(in), "would not be in order")
	require.ErrorContains(t, rec.Log(out), "would not be in order")
	require.ErrorContains(t, rec.Log(in, session.Adverse(minute(9), session.Bruising, session.Mild), out), "would not be in order", "not one after the other")
	require.Equal(t, before, jsonOf(t, rec))
	require.NoError(t, rec.Log(out, in))
	require.Equal(t, session.Ended, rec.State())
	got, _, _ := rec.Needle(2)
	require.Zero(t, got)
	require.Len(t, rec.Remaining(), 2)
	back, err := session.ReadRecord(strings.NewReader(jsonOf(t, rec)))
	require.NoError(t, err)
	require.Equal(t, jsonOf(t, rec), jsonOf(t, back))

	rec = closed()
	require.NoError(t, rec.Log(
		session.Corrected(minute(9), 3, "it was number 3", session.NeedleIn(minute(3), 3, plan.Targets[1])),
		session.Corrected(minute(9), 4, "it was number 3", session.NeedleOut(minute(4), 3))))
	in2, _, _ := rec.Needle(2)
	in3, out3, _ := rec.Needle(3)
	require.Equal(t, []int{0, 1, 1}, []int{in2, in3, out3})

	// a fault of one refuses all, and each fault is named
	err = closed().Log(in, session.Corrected(minute(9), 99, "no such entry"), session.Corrected(minute(9), 5, "it was not closed"))
	var paths []string
	for _, f := range intake.FaultsOf(err) {
		paths = append(paths, f.Path)
	}
	require.Equal(t, []string{"entries[1].entry"}, paths[:1])
}
