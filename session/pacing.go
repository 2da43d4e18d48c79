package session

import (
	"iter"
	"time"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/wire"
	"github.com/dryneedling/dryneedling/protocol"
)

// Pacing is the pace of a course: when to look, when to decide, when to stop, and how long to leave a muscle
// alone. Its numbers are conventions that a service may set; [PacingBasis] says where the defaults come from.
type Pacing struct {
	FirstLook int // the visit at which to look again first
	LastLook  int // the visit at which it has to have been done
	DecideBy  int // the visit at which to decide whether to go on
	Plateau   int // how many looks in a row without a change that matters are a plateau

	Most         int // needled visits in the window
	MoreIfBetter int // further ones in the window, only with a change that matters
	Window       int // days
	MostInYear   int // needled visits in 365 days

	Floor     time.Duration // the same muscle is left alone at least so long
	WhileSore time.Duration // the same, while it is sore
	Usual     time.Duration // from one visit to the next
}

// DefaultPacing is the pace that the sources suggest.
func DefaultPacing() Pacing {
	spacing := protocol.Protocol{}.Spacing()
	return Pacing{
		FirstLook: 3, LastLook: 4, DecideBy: 6, Plateau: 2,
		Most: 12, MoreIfBetter: 8, Window: 90, MostInYear: 20,
		Floor: spacing.Floor, WhileSore: spacing.WhileSore, Usual: spacing.Usual,
	}
}

// PacingBasis yields what the default pace rests on: when to look and when to stop, then the spacing.
func PacingBasis() iter.Seq[protocol.Remark] {
	return func(yield func(protocol.Remark) bool) {
		for remark := range protocol.StopRemarks() {
			if !yield(remark) {
				return
			}
		}
		for _, c := range (protocol.Protocol{}).Spacing().Basis {
			if !yield(protocol.Remark{Topic: "spacing", Says: c.Says, Sources: []evidence.Source{c.Source}}) {
				return
			}
		}
	}
}

// Validate returns every fault of the pace, each an [intake.Fault] with the path of its field, joined.
func (p Pacing) Validate() error {
	var faults wire.Faults
	p.check("", &faults)
	return intake.Refuse(&faults)
}

// check tells a slip of the pen from a pace; what is wise is the service's to say.
func (p *Pacing) check(prefix string, faults *wire.Faults) {
	between := func(field string, value, least, most int, wanted string) {
		if value < least || value > most {
			faults.Add(wire.Fault{Path: prefix + field, Problem: "out of range, " + wanted, Err: protocol.ErrOutOfRange})
		}
	}
	between("first_look", p.FirstLook, 2, 100, "2 to 100")
	between("last_look", p.LastLook, max(p.FirstLook, 2), 100, "from the first look to 100")
	between("decide_by", p.DecideBy, max(p.LastLook, 2), 100, "from the last look to 100")
	between("plateau", p.Plateau, 2, 10, "2 to 10")
	between("most", p.Most, 1, 366, "1 to 366")
	between("more_if_better", p.MoreIfBetter, 0, 366, "0 to 366")
	between("window_days", p.Window, 1, 366, "1 to 366")
	between("most_in_year", p.MostInYear, 1, 366, "1 to 366")
	hours := func(field string, value time.Duration, least time.Duration) {
		if value < least || value > 60*24*time.Hour || value%time.Hour != 0 {
			faults.Add(wire.Fault{Path: prefix + field, Problem: "wanted whole hours, at most 60 days, and no fewer than the hours before it",
				Err: protocol.ErrOutOfRange})
		}
	}
	hours("floor_hours", p.Floor, time.Hour)
	hours("while_sore_hours", p.WhileSore, p.Floor)
	hours("usual_hours", p.Usual, p.Floor)
}
