package session

import (
	"fmt"
	"strings"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Response says what a change for the better is worth. The zero Response is "not judged".
type Response uint8

// The responses, the least first.
const (
	NotReached Response = iota + 1 // less than any figure: no change, a change for the worse, or too small a one
	InDoubt                        // inside a band, or enough for one source and not for another
	Reached                        // as much as every figure asks for
)

var responseNames = enum.Names[Response]{Type: "Response", What: "response", IDs: []string{
	NotReached: "not-reached", InDoubt: "in-doubt", Reached: "reached",
}}

// String returns the id: "in-doubt"; "not-judged" of the zero Response.
func (r Response) String() string {
	if r == 0 {
		return "not-judged"
	}
	return responseNames.String(r)
}

// IsValid reports whether r is one of the responses.
func (r Response) IsValid() bool { return responseNames.Has(r) }

// A Judgment is what a change is worth for the patients of one condition, and by which figures.
type Judgment struct {
	Condition     condition.Condition
	Before, After Score
	Response      Response
	By            []Ruling // the figures that it was judged by, each with its own response
	ByDefault     bool     // the population has no published figure: judged by a convention, which a service may set
	Noise         []Figure // figures of this population by which a change of this size may be noise
	Why           string   // why it was not judged
}

// A Ruling is what one figure says of a change.
type Ruling struct {
	Figure   Figure
	Response Response
}

// Judge holds a change against the published figures for the condition's own patients. Where there is none,
// it takes a convention of the tables, and says so in ByDefault; where there is none either, the change is
// not judged, and Why says that. It never borrows the figure of another population.
//
// A figure that is restricted to one form of the measure or to groups (see [Figure.Only]) is not used: a
// score does not say which form it is of. Neither is one from memory. [Figure.Judge] takes any.
//
// Where one source gives points and a percentage for one population, either will do, as OSTELO08 has it.
// Where sources differ, a change that only some of them accept is in doubt. A change that may be noise is
// judged like another; Noise says so beside it. A change for the worse is not reached: the figures do not
// say how much worse matters.
func Judge(c condition.Condition, before, after Score) Judgment {
	j := Judgment{Condition: c, Before: before, After: after}
	gained, ok := gain(before, after)
	switch {
	case !c.IsValid():
		j.Why = "no condition"
		return j
	case !ok:
		j.Why = "no two valid scores of one measure"
		return j
	}
	var published, conventions []Ruling
	for _, f := range after.measure.Figures() {
		own := f.Conditions.Has(c)
		if own && f.IsPublished() && f.Detectable > 0 && gained > 0 && gained < thousandths(f.Detectable) {
			j.Noise = append(j.Noise, f)
		}
		response := f.Judge(before, after)
		switch {
		case response == 0 || f.Only != "":
		case own && f.IsPublished():
			published = append(published, Ruling{f, response})
		case f.IsConvention() && (own || f.IsDefault):
			conventions = append(conventions, Ruling{f, response})
		}
	}
	j.By = published
	if len(published) == 0 {
		j.By, j.ByDefault = conventions, len(conventions) > 0
	}
	j.Response = together(j.By)
	if j.Response == 0 {
		j.Why = fmt.Sprintf("no figure for %v in patients with %v", after.measure, c)
	}
	return j
}

// together is the response on which the sources agree. Of the figures of one source for one population the
// most favorable counts, since they are two ways to say one thing.
func together(rulings []Ruling) (all Response) {
	type voice struct {
		source     evidence.Source
		population string
	}
	best := map[voice]Response{}
	for _, r := range rulings {
		v := voice{r.Figure.Sources[0], r.Figure.Population}
		best[v] = max(best[v], r.Response)
	}
	for _, response := range best {
		switch {
		case all == 0:
			all = response
		case all != response:
			return InDoubt
		}
	}
	return all
}

// Gain is the change for the better in the unit of the measure, below 0 where it is for the worse. ok is
// false where the scores don't show one.
func (j Judgment) Gain() (gained float64, ok bool) {
	amount, ok := gain(j.Before, j.After)
	return float64(amount) / 1000, ok
}

// String returns the judgment in a line: "nprs 6 to 3: reached; mechanical neck pain 1.3 (CLELAND08) …".
func (j Judgment) String() string {
	var out strings.Builder
	if value, ok := j.After.Value(); ok {
		fmt.Fprintf(&out, "%v ", j.After.measure)
		if start, ok := j.Before.Value(); ok {
			fmt.Fprintf(&out, "%s to ", number(start))
		}
		fmt.Fprintf(&out, "%s: ", number(value))
	}
	out.WriteString(j.Response.String())
	if j.Why != "" {
		out.WriteString("; " + j.Why)
	}
	for _, r := range j.By {
		fmt.Fprintf(&out, "; %s %v (%v): %v", r.Figure.Population, r.Figure.Important, join(r.Figure.Sources), r.Response)
	}
	for _, f := range j.Noise {
		fmt.Fprintf(&out, "; may be noise, under %s in %s (%v)", number(f.Detectable), f.Population, join(f.Sources))
	}
	return out.String()
}

func join(sources []evidence.Source) string {
	keys := make([]string, len(sources))
	for i, source := range sources {
		keys[i] = string(source)
	}
	return strings.Join(keys, ", ")
}
