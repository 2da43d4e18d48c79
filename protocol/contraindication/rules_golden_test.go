package contraindication_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// Every field of every rule, one block a rule: a row that is changed, dropped or doubled shows.
func TestRulesGolden(t *testing.T) {
	var out strings.Builder
	for r := range contraindication.Shipped().Rules() {
		fmt.Fprintf(&out, "%s\n  scope: %v\n", r.ID, r.Scope())
		v := reflect.ValueOf(r)
		for i := range v.NumField() {
			name := strings.ToLower(v.Type().Field(i).Name)
			switch field := v.Field(i).Interface().(type) {
			case []evidence.Citation:
				for _, c := range field {
					fmt.Fprintf(&out, "  %s: %s\n", name, strings.TrimRight(fmt.Sprintf("%s | %s | %s", c.Source, c.At, c.Says), " |"))
				}
			case []contraindication.Position:
				for _, p := range field {
					fmt.Fprintf(&out, "  %s: %s=%v\n", name, p.Source, p.Strength)
				}
			default:
				if text := fmt.Sprint(field); name != "id" && !v.Field(i).IsZero() {
					fmt.Fprintf(&out, "  %s: %s\n", name, text)
				}
			}
		}
	}
	golden(t, "rules.golden", out.String())
}

// Every field of every setting.
func TestSettingsGolden(t *testing.T) {
	var out strings.Builder
	for s := range contraindication.Settings() {
		least, most := s.Range()
		fmt.Fprintf(&out, "%v\n  %v %s, %v to %v\n  why: %s\n", s, s.Default(), s.Unit(), least, most, s.Why())
		for id := range s.Rules() {
			fmt.Fprintf(&out, "  rule: %s\n", id)
		}
		for f := range s.Keeps() {
			fmt.Fprintf(&out, "  keeps: %v\n", f)
		}
		for c := range s.Basis() {
			fmt.Fprintf(&out, "  basis: %s\n", c.Source)
		}
	}
	golden(t, "settings.golden", out.String())
}
