package contraindication_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// hashOf is the hash of the knowledge of a book.
func hashOf(t *testing.T, book contraindication.Rulebook) string {
	t.Helper()
	s, err := contraindication.Compile(book)
	require.NoError(t, err)
	return s.Knowledge().SHA256
}

// Whatever can alter a finding, or what is said of it, alters the hash.
func TestTheHashOfTheKnowledgeSeesEveryChange(t *testing.T) {
	rules := []contraindication.Rule{own("clinic-one"), own("clinic-two")}
	book := func(change func([]contraindication.Rule)) contraindication.Rulebook {
		changed := slices.Clone(rules)
		changed[0].Basis = slices.Clone(changed[0].Basis)
		change(changed)
		return contraindication.Rulebook{}.Add(changed...)
	}
	plain := book(func([]contraindication.Rule) {})
	seen := map[string]string{hashOf(t, plain): "nothing"}
	changes := map[string]contraindication.Rulebook{
		"the id":       book(func(r []contraindication.Rule) { r[0].ID = "clinic-three" }),
		"the text":     book(func(r []contraindication.Rule) { r[0].Says += " Really." }),
		"the advice":   book(func(r []contraindication.Rule) { r[0].Do = "Stop." }),
		"the strength": book(func(r []contraindication.Rule) { r[0].Strength = contraindication.Absolute }),
		"the referral": book(func(r []contraindication.Rule) { r[0].Refer = contraindication.Urgent }),
		"the phase":    book(func(r []contraindication.Rule) { r[0].Phase = contraindication.After }),
		"the family":   book(func(r []contraindication.Rule) { r[0].Family = "calf" }),
		"a number":     book(func(r []contraindication.Rule) { r[0].When = when.Ahead(intake.CompetitionDate, 4) }),
		"the form":     book(func(r []contraindication.Rule) { r[0].When = when.Within(intake.CompetitionDate, 4) }),
		"the source":   book(func(r []contraindication.Rule) { r[0].Basis[0].Source = "clinic-2" }),
		"its words":    book(func(r []contraindication.Rule) { r[0].Basis[0].Says = "nothing" }),
		"a position": book(func(r []contraindication.Rule) {
			r[0].Positions = []contraindication.Position{{Source: evidence.Source("AANEM-2021"), Strength: contraindication.Clear}}
		}),
		"the order":             book(func(r []contraindication.Rule) { slices.Reverse(r) }),
		"one rule less":         contraindication.Rulebook{}.Add(rules[0]),
		"the policy":            plain.Under(contraindication.Strictest),
		"a tightening":          plain.Tighten("clinic-one", contraindication.Absolute),
		"a loosening":           plain.Loosen("clinic-one", contraindication.Absolute, signed),
		"another loosening":     plain.Loosen("clinic-one", contraindication.Clear, signed),
		"who signed it":         plain.Loosen("clinic-one", contraindication.Clear, contraindication.Signed{By: "someone else", Why: signed.Why}),
		"why":                   plain.Loosen("clinic-one", contraindication.Clear, contraindication.Signed{By: signed.By, Why: "no reason"}),
		"until when":            plain.Loosen("clinic-one", contraindication.Clear, contraindication.Signed{By: signed.By, Why: signed.Why, Until: day}),
		"how long an INR lasts": plain.Set(contraindication.BloodResultDays, 7),
	}
	for what, changed := range changes {
		hash := hashOf(t, changed)
		require.NotContains(t, seen, hash, "%s changes nothing, as does %s", what, seen[hash])
		seen[hash] = what
	}
	require.Equal(t, hashOf(t, plain), hashOf(t, contraindication.Rulebook{}.Add(rules...)), "the same again")
	require.Equal(t, hashOf(t, contraindication.Shipped()), contraindication.Default().Knowledge().SHA256)
}
