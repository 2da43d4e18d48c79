package wire

import (
	"encoding/json"
	"strconv"
)

// A Buffer writes canonical JSON from left to right: no blanks, members in the order of the calls. The
// zero value is ready to use.
type Buffer struct {
	bytes []byte
	later bool // a comma is due before the next value or key
}

// Bytes returns what was written.
func (b *Buffer) Bytes() []byte { return b.bytes }

// Key writes the key of the member that is written next.
func (b *Buffer) Key(key string) *Buffer {
	b.Text(key)
	b.bytes = append(b.bytes, ':')
	b.later = false
	return b
}

// Open begins an object or a list: '{' or '['.
func (b *Buffer) Open(bracket byte) {
	b.begin()
	b.bytes = append(b.bytes, bracket)
	b.later = false
}

// Close ends an object or a list: '}' or ']'.
func (b *Buffer) Close(bracket byte) {
	b.bytes = append(b.bytes, bracket)
	b.later = true
}

// Text writes a string.
func (b *Buffer) Text(text string) {
	b.begin()
	quoted, _ := json.Marshal(text) // a string always has a JSON form
	b.bytes = append(b.bytes, quoted...)
}

// Bool writes true or false.
func (b *Buffer) Bool(value bool) { b.Raw(strconv.FormatBool(value)) }

// Raw writes a value that is JSON already: a number, null.
func (b *Buffer) Raw(value string) {
	b.begin()
	b.bytes = append(b.bytes, value...)
}

func (b *Buffer) begin() {
	if b.later {
		b.bytes = append(b.bytes, ',')
	}
	b.later = true
}
