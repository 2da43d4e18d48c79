package contraindication_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// sourceKey is what a key of a source looks like in a text: "MUNOZ-2022", "GERTKEN".
var sourceKey = regexp.MustCompile(`\b[A-Z][A-Z0-9]+(-[A-Z0-9]+)*\b`)

// keysIn yields the keys of works that stand in a text.
func keysIn(text string) (keys []evidence.Source) {
	for _, word := range sourceKey.FindAllString(text, -1) {
		if _, ok := evidence.Lookup(word); ok {
			keys = append(keys, evidence.Source(word))
		}
	}
	return keys
}

func TestWhatASourceSaysIsAFewWords(t *testing.T) {
	said, silent := 0, 0
	for r := range contraindication.Shipped().Rules() {
		for _, c := range r.Basis {
			if c.Says == "" {
				silent++
				continue
			}
			said++
			require.NotRegexp(t, `[.;:]$|;|\s{2}|^\s|[Aa]udited|[Rr]evised|[Cc]orrected`, c.Says, "%s, %s", r.ID, c.Source)
			require.NotEqual(t, strings.TrimSuffix(r.Says, "."), c.Says, "%s, %s: no more than the rule", r.ID, c.Source)
			require.LessOrEqual(t, len(c.Says), 240, "%s, %s", r.ID, c.Source)
		}
	}
	require.Greater(t, said, silent, "most sources have words of their own")
}

func TestAnAccountSpeaksOfSourcesAndRulesThatThereAre(t *testing.T) {
	book := contraindication.Shipped()
	ids := regexp.MustCompile(`\b[a-z]+(-[a-z0-9]+){2,}\b`)
	for r := range book.Rules() {
		require.NotRegexp(t, `\s{2}|^\s|\s$|[^.]$|[Aa]udited|[Rr]evised 20|[Cc]orrected 20`, r.Account, r.ID)
		cited := map[evidence.Source]bool{}
		for c := range r.Sources() {
			cited[c.Source] = true
		}
		for _, key := range keysIn(r.Account) {
			related := r.ID == "immunosuppression" || r.ID == "lymphoedema-limb" || r.ID == "device-line-site" // what was not read, and so is not cited
			require.True(t, cited[key] || related, "%s speaks of %s and does not cite it", r.ID, key)
		}
		for _, id := range ids.FindAllString(r.Account, -1) {
			if _, ok := book.Rule(id); !ok {
				require.Contains(t, []string{"needle-electromyography", "ultrasound-guided"}, id, r.ID)
			}
		}
	}
}

func TestNobodyIsSureOfARedFlagOrOfAConvention(t *testing.T) {
	for r := range contraindication.Shipped().Rules() {
		require.True(t, r.Confidence == 0 || r.Confidence.IsValid(), r.ID)
		if r.Section == "3" {
			require.Zero(t, r.Confidence, r.ID)
			require.Empty(t, r.Account, r.ID)
		}
		if strings.HasPrefix(r.Account, "Clinical convention, no source found.") {
			require.Zero(t, r.Confidence, r.ID)
			require.NotEqual(t, contraindication.Sourced, r.Footing, r.ID)
		}
	}
}

func TestConfidenceHasAnIDBothWays(t *testing.T) {
	last := contraindication.Confidence(0)
	for c := range contraindication.Confidences() {
		require.Greater(t, c, last)
		last = c
		text, err := c.MarshalText()
		require.NoError(t, err)
		require.Equal(t, c.String(), string(text))
		var back contraindication.Confidence
		require.NoError(t, back.UnmarshalText(text))
		parsed, err := contraindication.ParseConfidence(string(text))
		require.NoError(t, err)
		require.Equal(t, []contraindication.Confidence{c, c}, []contraindication.Confidence{back, parsed})
	}
	require.Equal(t, contraindication.High, last)
	_, err := contraindication.Confidence(0).MarshalText()
	require.Error(t, err, "not said has no id")
	_, err = contraindication.ParseConfidence("hihg")
	require.ErrorContains(t, err, `the nearest is "high"`)
}

func TestAStanceIsNeverLost(t *testing.T) {
	for r := range contraindication.Shipped().Rules() {
		said := map[evidence.Source]string{}
		for c := range r.Sources() {
			require.NotContains(t, said, c.Source, "%s names %s twice", r.ID, c.Source)
			said[c.Source] = c.Says
		}
		for _, p := range r.Positions {
			stance := "calls it " + p.Strength.String()
			if p.Strength == contraindication.Clear {
				stance = "says that it is no contraindication"
			}
			if i := slices.IndexFunc(r.Basis, func(c evidence.Citation) bool { return c.Source == p.Source }); i >= 0 && r.Basis[i].Says != "" {
				stance += ": " + r.Basis[i].Says
			}
			require.Equal(t, stance, said[p.Source], r.ID)
			delete(said, p.Source)
		}
		for _, c := range r.Basis {
			if says, ok := said[c.Source]; ok {
				require.Equal(t, c.Says, says, r.ID)
				delete(said, c.Source)
			}
		}
		require.Empty(t, said, r.ID)
	}
}

// graded finds in an account who holds which strength: "Strictest: absolute (LIST-PM, GPH-AU)".
var graded = regexp.MustCompile(`(?:Strictest|Stricter|Between|Milder): (absolute|relative|procedural requirement|requirement|precaution)\b[^.(]*\(([^)]*)\)`)

func TestAnAccountAndThePositionsSayTheSame(t *testing.T) {
	// What an account says of a source that no position of it can say here.
	apart := map[string]string{
		"bleeding-anticoagulant-any, EPN": "only where anticoagulation is uncontrolled, which the rule does not ask",
		"pregnancy-high-risk, GEMT-PREG":  "of the whole first trimester: it stands at pregnancy-first-trimester",
	}
	checked := 0
	for r := range contraindication.Shipped().Rules() {
		for _, m := range graded.FindAllStringSubmatch(r.Account, -1) {
			var strength contraindication.Strength
			require.NoError(t, strength.UnmarshalText([]byte(strings.TrimPrefix(m[1], "procedural "))))
			for _, key := range keysIn(m[2]) {
				held := r.Strength
				if i := slices.IndexFunc(r.Positions, func(p contraindication.Position) bool { return p.Source == key }); i >= 0 {
					held = r.Positions[i].Strength
				}
				row := r.ID + ", " + string(key)
				if apart[row] != "" && held != strength {
					delete(apart, row)
					continue
				}
				require.Equal(t, strength, held, row)
				checked++
			}
		}
	}
	require.Empty(t, apart, "no longer apart")
	require.Greater(t, checked, 80, "the accounts name who holds what")
}

func TestWhereSourcesDisagreeOneOfThemHoldsAPosition(t *testing.T) {
	// Sources that differ in what is to be done, not in how firmly it stands.
	about := map[string]string{
		"electrical-dose":       "how many minutes",
		"thorax-angle-and-grip": "by which method the line is held off",
		"skin-preparation":      "whether clean skin is enough; all of them count it as a requirement",
	}
	for r := range contraindication.Shipped().Rules() {
		if !strings.Contains(strings.ToLower(r.Account), "disagree") || len(r.Positions) > 0 {
			continue
		}
		require.Contains(t, about, r.ID)
		delete(about, r.ID)
	}
	require.Empty(t, about)
}

func TestGoldenPositions(t *testing.T) {
	var out strings.Builder
	bySource := map[evidence.Source][]string{}
	out.WriteString("# Where a source holds something else than the considered strength\n\n")
	for r := range contraindication.Shipped().Rules() {
		if len(r.Positions) == 0 {
			continue
		}
		fmt.Fprintf(&out, "%s: %s\n", r.ID, r.Strength)
		for _, p := range r.Positions {
			require.NotEqual(t, r.Strength, p.Strength, "%s, %s: following it changes nothing", r.ID, p.Source)
			_, known := evidence.Lookup(string(p.Source))
			require.True(t, known, "%s, %s", r.ID, p.Source)
			fmt.Fprintf(&out, "  %s: %s\n", p.Source, p.Strength)
			bySource[p.Source] = append(bySource[p.Source], r.ID)
		}
	}
	out.WriteString("\n# What following each of them changes\n\n")
	for work := range evidence.All() {
		if ids := bySource[work.Key]; ids != nil {
			fmt.Fprintf(&out, "%s: %s\n", work.Key, strings.Join(ids, ", "))
			delete(bySource, work.Key)
		}
	}
	require.Empty(t, bySource, "positions under an alias")
	golden(t, "positions.golden", out.String())
}

func TestAReportNamesWhoDiffersAndLeavesTheWordsToTheJSON(t *testing.T) {
	patient := unremarkable(t, intake.Lymphedema.At(body.LowerLeg.Left()))
	a := contraindication.Screen(patient, calf)
	report := strings.Join(strings.Fields(a.Report()), " ")
	require.Contains(t, report, "[CASSIL-2011, BCRL-2019; LIST-PM calls it absolute, ADV-AU calls it absolute, GPH-AU calls it absolute, FILSHIE-2006 calls it absolute]")
	data, err := a.MarshalJSON()
	require.NoError(t, err)
	require.Contains(t, string(data), `{"source":"FILSHIE-2006","says":"calls it absolute: avoids the limb"}`)
	require.Contains(t, string(data), `{"source":"CASSIL-2011","says":"no serious event in 73 acupuncture sessions"}`)
}
