package contraindication

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/dryneedling/dryneedling/internal/page"
)

// textColumn is the column in which the text of an entry begins.
const textColumn = 21

// Report is the assessment as text for a terminal of 80 columns: the verdict of each target, what stands
// against it and who says so, what could, what to ask next, what to do, and what was presumed.
func (a Assessment) Report() string {
	var p page.Page
	a.head(&p)
	if err := a.Err(); err != nil {
		p.Line("NOT ASSESSED   this passes no gate", 4)
		for _, problem := range strings.Split(err.Error(), "\n") {
			p.Wrap("  ", "    ", problem)
		}
		return p.String()
	}
	a.verdicts(&p)
	a.raised(&p)
	a.undecided(&p)
	a.askNext(&p)
	a.steps(&p)
	a.presumptions(&p)
	return p.String()
}

func (a *Assessment) head(p *page.Page) {
	text := "no date"
	if day := a.AsOf(); !day.IsZero() {
		text = day.String()
	}
	if !a.judged() {
		p.Line(text, 4)
		return
	}
	k := a.screener.Knowledge()
	p.Line(fmt.Sprintf("%s, %s policy, knowledge %s (%.8s)", text, a.screener.book.Policy(), k.Version, k.SHA256), 4)
	if a.profile().OtherwiseFilled() {
		p.Line("filled in: what was not answered counts as unremarkable", 4)
	}
	if questions := a.profile().NothingInFilled(); len(questions) > 0 {
		var ids []string
		for _, q := range questions {
			ids = append(ids, q.String())
		}
		p.Wrap("filled in: ", "           ", "nothing applies of "+strings.Join(ids, ", "))
	}
	for o := range a.overlays() {
		if o.Loosens {
			p.Wrap("loosened: ", "          ", fmt.Sprintf("%s to %s, by %s: %s", o.Rule, o.To, o.Signed.By, o.Signed.Why))
		} else {
			p.Wrap("tightened: ", "           ", fmt.Sprintf("%s to %s", o.Rule, o.To))
		}
	}
	if n := a.screener.book.without(); n > 0 {
		p.Line("NOT ASKED   "+plural(n, "shipped rule")+" are not in this book", 4)
	}
	for c := range a.screener.book.Changed() {
		p.Wrap("set here: ", "          ", c.String())
	}
	if n := len(a.book.aside); n > 0 {
		p.Line(fmt.Sprintf("set aside: %s; the manifest names them", plural(n, "rule")), 4)
	}
}

func (a *Assessment) verdicts(p *page.Page) {
	v := a.Verdict()
	if v.IsDecided() {
		p.Line(strings.ToUpper(v.Least.String())+"   "+meaning[v.Least], 4)
	} else {
		p.Line(fmt.Sprintf("NOT DECIDED   at least %s, could be %s; %s can matter",
			withArticle(v.Least), withArticle(v.Most), plural(len(a.Questions())+len(a.Missing()), "answer")), 4)
	}
	byTarget := a.ByTarget()
	widest := 0
	for i := range a.targets {
		widest = max(widest, utf8.RuneCountInString(a.targets[i].Site.String()))
	}
	for i := range a.targets {
		t := &a.targets[i]
		p.Apart(fmt.Sprintf("  %-*s  %s", widest, t.Site, t.How()), byTarget[i].String())
	}
}

var meaning = [...]string{
	Clear:       "nothing stands against it",
	Precaution:  "adapt, and go on",
	Requirement: "a step is to be done first",
	Relative:    "not today, unless something is settled",
	Absolute:    "not at all",
}

// withArticle is the strength in a sentence: "a precaution", "absolute".
func withArticle(s Strength) string {
	if s == Precaution || s == Requirement {
		return "a " + s.String()
	}
	return s.String()
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return strconv.Itoa(n) + " " + noun + "s"
}

// raised prints what holds: referrals first, each by itself, then one entry a family, which folds the rest.
func (a *Assessment) raised(p *page.Page) {
	groups := fold(a.folded(true))
	if len(groups) == 0 {
		return
	}
	p.Line("WHAT STANDS AGAINST IT", 4)
	for _, g := range groups {
		lead := g[0]
		label := lead.Strength().String()
		if lead.Refer() != NoReferral {
			label = "refer, " + lead.Refer().String()
		}
		text := lead.Says() + " "
		if why := because(lead); why != "" {
			text += strings.ToUpper(why[:1]) + why[1:] + ". "
		}
		text += lead.Do() + " " + whoSays(lead)
		if t, ok := lead.Target(); ok {
			text = a.targets[t].Site.String() + ": " + text
		}
		p.Entry(textColumn, label, text)
		if len(g) > 1 {
			p.Entry(textColumn, "", "With it, of one danger ("+string(lead.Family())+"): "+a.names(g[1:])+".")
		}
	}
}

// names lists findings by rule, with how many targets each is of, or the target.
func (a *Assessment) names(findings []Finding) string {
	var words []string
	for i, f := range findings {
		if slices.ContainsFunc(findings[:i], func(g Finding) bool { return g.rule == f.rule }) {
			continue
		}
		targets := 0
		for _, g := range findings[i:] {
			if g.rule == f.rule && g.target >= 0 {
				targets++
			}
		}
		word := f.ID() + " (" + f.Strength().String()
		switch {
		case targets > 1:
			word += ", " + plural(targets, "target")
		case targets == 1:
			word += ", " + a.targets[f.target].Site.String()
		}
		if why := answers(f); why != "" && targets <= 1 {
			word += "; " + why
		}
		words = append(words, word+")")
	}
	return strings.Join(words, ", ")
}

// because is what made a finding hold: answers, and fields of the target that its line does not tell.
func because(f Finding) string {
	words := []string{}
	if said := answers(f); said != "" {
		words = append(words, said)
	}
	for _, r := range f.Because() {
		switch {
		case r.Fact != nil, r.Field == "muscle", r.Field == "depth", r.Field == "technique":
		default:
			words = append(words, fieldName(r.Field)+": "+r.Answer)
		}
	}
	return strings.Join(words, "; ")
}

// answers is the answers that made a finding hold.
func answers(f Finding) string {
	var words []string
	for _, r := range f.Because() {
		if r.Fact != nil {
			words = append(words, r.Fact.Name()+": "+r.Answer)
		}
	}
	return strings.Join(words, "; ")
}

// whoSays names the sources of a finding, those that hold something else behind, with what they hold. What
// a source says is for the knowledge pages and the JSON; but nobody can look up a clinic's own.
func whoSays(f Finding) string {
	var agree, differ []string
	for c := range f.Basis() {
		name := sourceName(string(c.Source))
		if p, ok := f.live().position(c.Source); ok {
			differ = append(differ, name+" "+p.says())
			continue
		}
		if f.live().Section == "" && c.Says != "" {
			name += ": " + c.Says
		}
		agree = append(agree, name)
	}
	text := strings.Join(agree, ", ")
	if len(differ) > 0 {
		if text != "" {
			text += "; "
		}
		text += strings.Join(differ, ", ")
	}
	return "[" + text + "]"
}

// fieldName is a field of a target for people: "needle length mm".
func fieldName(field string) string { return strings.NewReplacer("_", " ", ".", " ").Replace(field) }

func sourceName(key string) string {
	if key == "CONV" {
		return "convention"
	}
	return key
}

// folded returns the findings of one outcome in the order of a report: referrals first.
func (a *Assessment) folded(raised bool) []Finding {
	var list []Finding
	for _, f := range a.Findings() {
		if f.raised == raised {
			list = append(list, f)
		}
	}
	slices.SortStableFunc(list, func(x, y Finding) int { return int(y.Refer()) - int(x.Refer()) })
	return list
}

// fold puts findings of one family under the first of them. A finding with a referral stands by itself.
// The findings of one rule that has no family stand together too.
func fold(list []Finding) (groups [][]Finding) {
	for _, f := range list {
		at := slices.IndexFunc(groups, func(g []Finding) bool {
			lead := g[0]
			return lead.rule == f.rule ||
				f.Refer() == NoReferral && lead.Refer() == NoReferral && f.Family() != "" && lead.Family() == f.Family()
		})
		if at < 0 {
			groups = append(groups, []Finding{f})
		} else {
			groups[at] = append(groups[at], f)
		}
	}
	return groups
}

// undecided prints what could hold, by strength, one word a family; each referral is named.
func (a *Assessment) undecided(p *page.Page) {
	var labels []string
	lists := map[string][]string{}
	for _, g := range fold(a.folded(false)) {
		label, word := g[0].Strength().String(), g[0].ID()
		if r := g[0].Refer(); r != NoReferral {
			label = "refer, " + r.String()
		} else if n := distinctRules(g); n > 1 {
			word = fmt.Sprintf("%s (%d rules)", g[0].Family(), n)
		}
		if !slices.Contains(labels, label) {
			labels = append(labels, label)
		}
		lists[label] = append(lists[label], word)
	}
	if len(labels) == 0 {
		return
	}
	p.Line("WHAT COULD, UNTIL MORE IS KNOWN", 4)
	for _, label := range labels {
		p.Entry(textColumn, label, strings.Join(lists[label], ", "))
	}
}

func distinctRules(group []Finding) int {
	var seen []uint16
	for _, f := range group {
		if !slices.Contains(seen, f.rule) {
			seen = append(seen, f.rule)
		}
	}
	return len(seen)
}

// mostAsked is how many questions a report prints.
const mostAsked = 6

func (a *Assessment) askNext(p *page.Page) {
	questions, gaps := a.Questions(), a.Missing()
	if len(questions)+len(gaps) == 0 {
		return
	}
	p.Line("ASK NEXT", 4)
	for i, q := range questions[:min(len(questions), mostAsked)] {
		p.Wrap(fmt.Sprintf(" %2d  ", i+1), "     ", q.Text())
	}
	if rest := len(questions) - mostAsked; rest > 0 {
		p.Line("     and "+strconv.Itoa(rest)+" more", 4)
	}
	var fields []string
	for i, g := range gaps {
		if slices.ContainsFunc(gaps[:i], func(h Gap) bool { return h.Field == g.Field }) {
			continue
		}
		n := 0
		for _, h := range gaps {
			if h.Field == g.Field {
				n++
			}
		}
		field := fieldName(g.Field)
		if n == 1 {
			fields = append(fields, field+" of "+a.targets[g.Target].Site.String())
		} else {
			fields = append(fields, field+" of "+plural(n, "target"))
		}
	}
	if len(fields) > 0 {
		p.Wrap("     ", "     ", "Say of the plan: "+strings.Join(fields, ", "))
	}
}

func (a *Assessment) steps(p *page.Page) {
	steps := a.Checklist()
	if len(steps) == 0 {
		return
	}
	p.Line("CHECKLIST   [ ] to be done   [?] to be done, unless an answer shows that it is", 4)
	slices.SortStableFunc(steps, func(x, y Step) int { return int(x.Phase()) - int(y.Phase()) })
	label := ""
	for i, s := range steps {
		if slices.ContainsFunc(steps[:i], func(t Step) bool { return t.live == s.live }) {
			continue
		}
		box := "[?] "
		if slices.ContainsFunc(steps, func(t Step) bool { return t.live == s.live && t.Outcome() == Raised }) {
			box = "[ ] "
		}
		phase := s.Phase().String()
		if phase == label {
			phase = ""
		} else {
			label = phase
		}
		p.Entry(12, phase, box+s.Says()+" "+s.Do())
	}
}

func (a *Assessment) presumptions(p *page.Page) {
	presumed := a.Presumed()
	if len(presumed) == 0 {
		return
	}
	p.Line("PRESUMED, SINCE THERE IS NO REASON TO ASK", 4)
	for _, pr := range presumed {
		text := pr.Fact.Name() + ": " + pr.Value
		if len(pr.Because) == 0 {
			text = pr.Fact.Name() + ": not given"
		}
		var because []string
		for _, r := range pr.Because {
			because = append(because, r.Fact.Name()+": "+r.Answer)
		}
		if len(because) > 0 {
			text += " (" + strings.Join(because, "; ") + ")"
		}
		if pr.Stale != "" {
			text += "; on record, too old to count: " + pr.Stale
		}
		p.Wrap("  ", "    ", text)
	}
}
