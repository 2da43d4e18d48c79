package session

import (
	"strconv"
	"strings"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/wire"
	"github.com/dryneedling/dryneedling/protocol"
)

// MarshalJSON returns the wire form of the score: {"measure": "nprs", "value": 6}. A score that is not valid
// has none.
func (s Score) MarshalJSON() ([]byte, error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	var b wire.Buffer
	s.encode(&b)
	return b.Bytes(), nil
}

// UnmarshalJSON sets s to what the wire form says. The error joins every fault, each with its path.
func (s *Score) UnmarshalJSON(data []byte) error {
	var faults wire.Faults
	node, ok := wire.Parse(data, &faults)
	var read Score
	if ok {
		read = decodeScore(node, "", &faults)
	}
	if faults.Len() > 0 {
		return intake.Refuse(&faults)
	}
	*s = read
	return nil
}

func (s *Score) encode(b *wire.Buffer) {
	b.Open('{')
	b.Key("measure").Text(s.measure.String())
	b.Key("value").Raw(decimal(s.thousandths))
	b.Close('}')
}

// decimal writes thousandths with as few digits as say the same: 4700 is "4.7".
func decimal(thousandths int64) string {
	sign := ""
	if thousandths < 0 {
		sign, thousandths = "-", -thousandths
	}
	text := sign + strconv.FormatInt(thousandths/1000, 10)
	if rest := thousandths % 1000; rest != 0 {
		text += "." + strings.TrimRight(strconv.FormatInt(1000+rest, 10)[1:], "0")
	}
	return text
}

func decodeScore(node wire.Node, path string, faults *wire.Faults) Score {
	before := faults.Len()
	d := open(node, path, faults)
	m := word(d, "measure", func(text string) (Measure, error) { return ParseMeasure(text) })
	d.need("measure")
	literal, ok := d.Number("value")
	d.need("value")
	d.Close()
	if !ok || faults.Len() > before {
		return Score{}
	}
	value, err := strconv.ParseFloat(literal, 64)
	digits := wire.Significant(literal)
	s := m.Of(value)
	if err != nil || digits > 8 || value == 0 && digits > 0 || s.fault == tooFine {
		d.fault("value", "at most three decimals", protocol.ErrOutOfRange)
		return Score{}
	}
	if !s.IsValid() {
		d.fault("value", "out of range, "+m.limits(), protocol.ErrOutOfRange)
		return Score{}
	}
	return s
}
