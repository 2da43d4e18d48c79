package session

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/wire"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// MarshalJSON returns the wire form of the screening. Of an assessment that was not made there is none.
func (s Screening) MarshalJSON() ([]byte, error) {
	var faults wire.Faults
	if s.check(at{"", &faults}); faults.Len() > 0 {
		return nil, intake.Refuse(&faults)
	}
	var b wire.Buffer
	s.encode(&b)
	return b.Bytes(), nil
}

func (s *Screening) encode(b *wire.Buffer) {
	b.Open('{')
	b.Key("as_of").Text(s.day.String())
	b.Key("targets")
	encodeTargets(b, s.targets)
	b.Key("findings")
	b.Open('[')
	for _, g := range s.grounds {
		b.Open('{')
		b.Key("rule").Text(g.Rule)
		b.Key("strength").Text(g.Strength.String())
		b.Key("outcome").Text(g.Outcome.String())
		b.Key("target")
		if g.Target < 0 {
			b.Raw("null")
		} else {
			b.Raw(strconv.Itoa(g.Target))
		}
		b.Close('}')
	}
	b.Close(']')
	b.Key("knowledge")
	encodeKnowledge(b, s.knowledge)
	b.Close('}')
}

func encodeTargets(b *wire.Buffer, targets []protocol.Target) {
	b.Open('[')
	for i := range targets {
		targets[i].Encode(b)
	}
	b.Close(']')
}

func encodeKnowledge(b *wire.Buffer, k contraindication.Knowledge) {
	b.Open('{')
	b.Key("version").Text(k.Version)
	b.Key("sha256").Text(k.SHA256)
	b.Close('}')
}

func decodeScreening(d decoder) (s Screening) {
	s.day = d.day("as_of")
	d.need("as_of")
	s.targets = decodeTargets(d, "targets", 1)
	d.need("targets")
	d.items("findings", 0, 1<<16, func(node wire.Node, path string) {
		s.grounds = append(s.grounds, decodeGround(node, path, d.faults, len(s.targets)))
	})
	d.need("findings")
	s.knowledge = decodeKnowledge(d)
	d.Close()
	return s
}

func decodeTargets(d decoder, key string, least int) (targets []protocol.Target) {
	d.items(key, least, contraindication.MostTargets, func(node wire.Node, path string) {
		targets = append(targets, protocol.Decode(node, path, d.faults))
	})
	return targets
}

func decodeGround(node wire.Node, path string, faults *wire.Faults, targets int) (g Ground) {
	d := open(node, path, faults)
	rule, ok := d.Text("rule")
	if ok && !isRuleID(rule) {
		d.fault("rule", "wanted the id of a rule", intake.ErrMalformed)
	}
	g.Rule = rule
	g.Strength = word(d, "strength", contraindication.ParseStrength)
	g.Outcome = word(d, "outcome", parseOutcome)
	for _, key := range [...]string{"rule", "strength", "outcome"} {
		d.need(key)
	}
	g.Target = -1
	if target, ok := d.Take("target"); ok && target.Kind() != wire.Null {
		if target.Kind() == wire.Number {
			g.Target, _ = wholeOf(faults, d.Path("target"), target.Text(), 0, targets-1)
		} else {
			faults.Wrong(d.Path("target"), "a number or null")
		}
	}
	d.Close()
	return g
}

func parseOutcome(text string) (o contraindication.Outcome, err error) {
	err = o.UnmarshalText([]byte(text))
	return o, err
}

// isRuleID reports whether a text can be the id of a rule: kebab-case.
func isRuleID(text string) bool { return wire.LooksLikeID(text) && !strings.Contains(text, "_") }

func decodeKnowledge(d decoder) (k contraindication.Knowledge) {
	d.need("knowledge")
	w, ok := d.object("knowledge")
	if !ok {
		return k
	}
	k.Version, _ = w.Text("version")
	k.SHA256, _ = w.Text("sha256")
	if w.need("version"); len(k.Version) > 64 || !isPlain(k.Version) {
		w.fault("version", "wanted a version", intake.ErrMalformed)
	}
	if w.need("sha256"); k.SHA256 != "" && (len(k.SHA256) != 64 || strings.Trim(k.SHA256, "0123456789abcdef") != "") {
		w.fault("sha256", fmt.Sprintf("wanted %d hexadecimal digits", 64), intake.ErrMalformed)
	}
	w.Close()
	return k
}
