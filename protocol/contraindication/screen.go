package contraindication

import (
	"errors"
	"math/bits"
	"slices"
	"sync/atomic"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// MostTargets is how many targets one plan may have.
const MostTargets = 200

// What keeps a request from being judged; see [Assessment.Err].
var (
	ErrNoScreener    = errors.New("no screener")
	ErrNoDate        = errors.New("the profile has no date")
	ErrNoTargets     = errors.New("the plan has no target")
	ErrManyTargets   = errors.New("the plan has more than 200 targets")
	ErrInvalidTarget = errors.New("a target is not valid")
	ErrReused        = errors.New("the memory of the assessment was used again; keep what Screen returns instead")
)

// Screen asks of the shipped rules, under the considered policy, what stands against the targets in this
// patient on the day of the profile. See [Screener.Screen].
func Screen(patient intake.Profile, targets ...protocol.Target) Assessment {
	return Default().Screen(patient, targets...)
}

// Screen asks of every rule what stands against the targets in this patient on the day of the profile.
// It evaluates all of them and never stops at the first.
//
// It returns no error that a caller could forget: a request that cannot be judged is [NotAssessed], which
// passes no gate, and [Assessment.Err] says why. Screen keeps copies of what it is given.
func (s *Screener) Screen(patient intake.Profile, targets ...protocol.Target) Assessment {
	a := Assessment{own: patient, targets: slices.Clone(targets)}
	a.run(s)
	return a
}

// ScreenInto is Screen into the memory of an assessment that the caller has: it allocates nothing once it
// is warm. The assessment refers to the profile and the targets, which must not change while it is in use. What
// was in that memory before is gone: a copy of the earlier assessment is from now on not assessed, see
// [ErrReused]. Keep what [Screener.Screen] returns instead.
func (s *Screener) ScreenInto(a *Assessment, patient *intake.Profile, targets []protocol.Target) {
	if a.turns == nil {
		*a = Assessment{turns: new(atomic.Uint32)} // what Screen returned has memory of its own
	}
	if patient == nil {
		a.own = intake.Profile{} // not the one before: it has no date, and is not judged
	}
	a.turn = a.turns.Add(1)
	a.patient, a.targets = patient, targets
	a.run(s)
}

// run makes the assessment of what it holds.
func (a *Assessment) run(s *Screener) {
	a.screener, a.book, a.findings = s, nil, a.findings[:0]
	a.err, a.again = nil, nil
	if a.err = a.judgeable(); a.err != nil {
		return
	}
	if len(s.epochs) == 0 {
		a.err = ErrNoScreener // nobody compiled it
		return
	}
	a.book = s.epoch(a.profile().AsOf())
	s.book.keep(a)
	m := s.memory.Get().(*scratch)
	m.screen(a)
	s.memory.Put(m)
}

// judgeable says what keeps the request from being judged.
func (a *Assessment) judgeable() error {
	switch {
	case a.screener == nil:
		return ErrNoScreener
	case a.profile().AsOf().IsZero():
		return ErrNoDate
	case len(a.targets) == 0 && !a.alone:
		return ErrNoTargets
	case len(a.targets) > MostTargets:
		return ErrManyTargets
	}
	for i := range a.targets {
		if !a.targets[i].IsValid() {
			return a.targetFaults()
		}
	}
	return nil
}

// epoch is the book as it is read on the day.
func (s *Screener) epoch(day intake.Date) *compiled {
	for _, c := range s.epochs {
		if c.last.IsZero() || !c.last.Before(day) {
			return c
		}
	}
	return s.epochs[len(s.epochs)-1]
}

// scratch is the memory of one screening.
type scratch struct {
	visit     visit
	candidate []uint64 // rules that the patient does not rule out
	onSite    []uint64 // the same for each target: words of target 0, words of target 1, …
	someSite  []uint64 // rules about targets that some target leaves open
	open      []found  // undetermined findings of the strength in hand
}

func (m *scratch) screen(a *Assessment) {
	v := &m.visit
	v.begin(a)
	m.candidate = resize(m.candidate, v.book.words)
	v.candidates(m.candidate)
	m.spread(v)
	strength := NotAssessed
	m.open = m.open[:0]
	for w := range m.candidate {
		for word := m.candidate[w]&^v.book.onSite[w] | m.someSite[w]; word != 0; word &= word - 1 {
			i := w*64 + bits.TrailingZeros64(word)
			rule := &v.book.rules[i]
			if rule.effective != strength {
				a.findings = append(a.findings, m.open...)
				m.open, strength = m.open[:0], rule.effective
			}
			if rule.scope != when.OfTarget {
				m.ask(a, i, -1)
				continue
			}
			for t := range v.sites {
				if m.onSite[t*v.book.words+w]>>(i&63)&1 != 0 {
					m.ask(a, i, t)
				}
			}
		}
	}
	a.findings = append(a.findings, m.open...)
	v.end()
}

// begin sets the visit to what the assessment holds.
func (v *visit) begin(a *Assessment) {
	v.book, v.patient = a.book, a.patient
	if v.patient == nil {
		v.own = a.own // a copy, so that the assessment need not live on the heap
		v.patient = &v.own
	}
	v.may, v.mayNot = v.patient.Rails()
	v.sites = slices.Grow(v.sites[:0], len(a.targets))[:len(a.targets)]
	for i := range a.targets {
		t := &a.targets[i]
		decided := v.book.decides(t)
		v.sites[i] = site{target: t, footprint: decided.footprint.On(t.Site.Side), decided: decided}
	}
	v.alone = a.alone
}

// end lets go of what belongs to the caller.
func (v *visit) end() {
	clear(v.sites)
	v.patient = nil
}

// candidates sets the rules that the patient does not rule out.
func (v *visit) candidates(set []uint64) {
	copy(set, v.book.always)
	for w := range v.may {
		for word := v.may[w] & v.book.wanted[0][w]; word != 0; word &= word - 1 {
			v.wake(v.book.mayBy[w*64+bits.TrailingZeros64(word)], set)
		}
		for word := v.mayNot[w] & v.book.wanted[1][w]; word != 0; word &= word - 1 {
			v.wake(v.book.notBy[w*64+bits.TrailingZeros64(word)], set)
		}
	}
}

// wake sets the rules that wait for a fact which is out of the ordinary, as far as their test allows.
func (v *visit) wake(waiters []waiter, set []uint64) {
	for i := range waiters {
		w := &waiters[i]
		if w.test != nil && v.test(w.test, nil) == logic.No {
			continue
		}
		for _, rule := range w.rules {
			set[rule>>6] |= 1 << (rule & 63)
		}
	}
}

// spread works out for each target which rules neither the patient nor the target rules out.
func (m *scratch) spread(v *visit) {
	words := v.book.words
	m.someSite = resize(m.someSite, words)
	clear(m.someSite)
	m.onSite = resize(m.onSite, words*len(v.sites))
	for t := range v.sites {
		row := m.onSite[t*words : (t+1)*words]
		decided := v.sites[t].decided.rules
		for w := range row {
			row[w] = m.candidate[w] & decided[w]
			m.someSite[w] |= row[w]
		}
	}
}

func resize(words []uint64, n int) []uint64 { return slices.Grow(words[:0], n)[:n] }

// ask evaluates a rule and keeps what it finds. Raised findings go first among those of one strength.
func (m *scratch) ask(a *Assessment, rule, target int) {
	var at *site
	if target >= 0 {
		at = &m.visit.sites[target]
	}
	p := m.visit.book.rules[rule].program
	switch value, why := m.visit.explain(p, &p.root, at); value {
	case logic.Yes:
		a.findings = append(a.findings, found{rule: uint16(rule), target: int16(target), raised: true, why: why})
	case logic.Unknown:
		m.open = append(m.open, found{rule: uint16(rule), target: int16(target), why: why})
	}
}

// A found is a finding as it is kept.
type found struct {
	why    reasons
	rule   uint16 // its number in the compiled book
	target int16  // -1: of no single target
	raised bool
}
