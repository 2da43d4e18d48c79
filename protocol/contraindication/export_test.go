package contraindication

import (
	"strings"

	"github.com/dryneedling/dryneedling/condition/intake"
)

// Concerns reports whether a rule can hold whatever the patient is, or asks of a fact that is out of the
// ordinary, or not answered, in this one.
func Concerns(r Rule, patient *intake.Profile) bool {
	t := translator{known: map[string]int32{}}
	p, ok := t.translate(r.When.Tree())
	if _, turns := p.cover(&p.root); !ok || !turns {
		return true
	}
	may, mayNot := patient.Rails()
	usual := ordinary()
	for i := range p.tests {
		for _, f := range []uint8{uint8(p.tests[i].leaf.Fact), uint8(p.tests[i].leaf.Other)} {
			word, bit := f>>6, f&63
			if f != 0 && ((may[word]^usual.may[word])|(mayNot[word]^usual.mayNot[word]))>>bit&1 != 0 {
				return true
			}
		}
	}
	return false
}

// RulesOf returns the rules that the table of settings names, named expressions read through, in the order of
// the rules.
func RulesOf(s Setting) (ids []string) {
	for _, r := range shipped() {
		text := r.When.String()
		for _, name := range s.row().rules {
			if name == r.ID || strings.HasSuffix(name, "()") && strings.Contains(text, name) {
				ids = append(ids, r.ID)
				break
			}
		}
	}
	return ids
}
