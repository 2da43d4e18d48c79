package contraindication_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// A count that is too old is no answer, and where nothing is a reason to ask for it the fact is presumed. What
// is on record may say the contrary, so it is shown beside what was presumed.
func TestWhatIsPresumedDoesNotHideAStaleAnswer(t *testing.T) {
	p, err := intake.Unremarkable(day, intake.Neutrophils.Of(0.3).DaysAgo(15))
	require.NoError(t, err)
	a := contraindication.Screen(p, protocol.Target{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep})
	presumed := a.Presumed()
	i := slices.IndexFunc(presumed, func(p contraindication.Presumption) bool { return p.Fact == intake.Neutrophils })
	require.GreaterOrEqual(t, i, 0)
	require.Equal(t, "4", presumed[i].Value)
	require.Equal(t, "0.3 on 2026-11-08", presumed[i].Stale)
	require.Contains(t, a.Report(), "too old to count: 0.3 on 2026-11-08")
	wire, err := a.MarshalJSON()
	require.NoError(t, err)
	require.Contains(t, string(wire), `"stale":"0.3 on 2026-11-08"`)

	fresh, err := intake.Unremarkable(day, intake.Neutrophils.Of(0.3).DaysAgo(14))
	require.NoError(t, err)
	require.Equal(t, contraindication.Absolute, contraindication.Screen(fresh, a.Targets()...).Verdict().Least)
}
