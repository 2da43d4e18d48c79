package evidence

// A Citation is who says something, where, and what. It is comparable.
type Citation struct {
	Source Source
	At     string // the place in the work: "table 3", "p. 12"; empty where the whole is meant
	Says   string // what it says there, in few words; empty where it says what the row says
}

// String returns the key, the place and the words: "MUNOZ-2022, abstract: not an absolute
// contraindication".
func (c Citation) String() string {
	text := string(c.Source)
	if c.At != "" {
		text += ", " + c.At
	}
	if c.Says != "" {
		text += ": " + c.Says
	}
	return text
}
