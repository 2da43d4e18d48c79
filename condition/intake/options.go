package intake

import (
	"fmt"
	"strings"
)

// An Option is one answer to a [Choice]: its fact's name with the value behind it, as in
// [AntithromboticVKA]. It is an [Answer] as it stands. The zero Option is none.
type Option uint16

// Number returns the place of the option among those of its choice, from 1.
func (o Option) Number() int { return int(o & 0xff) }

// Choice returns the fact that the option answers.
func (o Option) Choice() Choice { return Choice(o >> 8) }

// String returns the value on the wire: "vka".
func (o Option) String() string {
	if !o.IsValid() {
		return fmt.Sprintf("Option(%d)", uint16(o))
	}
	return entryOf(o.Choice()).options[o&0xff-1]
}

// Name returns the value for people.
func (o Option) Name() string { return strings.ReplaceAll(o.String(), "_", " ") }

// IsValid reports whether o is an option of a choice.
func (o Option) IsValid() bool {
	return o.Choice().number() != 0 && o&0xff != 0 && int(o&0xff) <= len(entryOf(o.Choice()).options)
}

// On is the answer, given on a day.
func (o Option) On(day Date) Reply { return o.reply().On(day) }

// DaysAgo is the answer, given so many days before the visit.
func (o Option) DaysAgo(days int) Reply { return o.reply().DaysAgo(days) }

func (o Option) reply() Reply {
	r := replyTo(o.Choice(), value(o&0xff))
	if !o.IsValid() {
		r = r.but(Fault{Problem: "no such option", Err: ErrMalformed})
	}
	return r
}

// An Item is one of the things that a [Set] can hold, as [HeadacheFlagFever]. It is no answer by itself:
// [Set.Are] says which items apply. The zero Item is none.
type Item uint16

// Number returns the place of the item among those of its set, from 1.
func (i Item) Number() int { return int(i & 0xff) }

// Set returns the fact that the item belongs to.
func (i Item) Set() Set { return Set(i >> 8) }

// String returns the value on the wire: "fever".
func (i Item) String() string {
	if !i.IsValid() {
		return fmt.Sprintf("Item(%d)", uint16(i))
	}
	return entryOf(i.Set()).options[i&0xff-1]
}

// Name returns the value for people.
func (i Item) Name() string { return strings.ReplaceAll(i.String(), "_", " ") }

// IsValid reports whether i is an item of a set.
func (i Item) IsValid() bool {
	return i.Set().number() != 0 && i&0xff != 0 && int(i&0xff) <= len(entryOf(i.Set()).options)
}
