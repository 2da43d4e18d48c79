package intake

import "time"

// A Date is a civil day of the years 1 to 9999: no clock, no zone. It is comparable. The zero Date is
// none.
type Date struct{ day int32 } // 1 is 0001-01-01

// never stands where an event is answered "never". It is no day, and never leaves the package.
var never = Date{-1}

const (
	dayFormat = "2006-01-02"
	lastDay   = 3_652_059 // 9999-12-31
	unixDay   = 719_163   // 1970-01-01
)

// ParseDate returns the day that text names: "2026-11-23", and no other form.
func ParseDate(text string) (Date, error) {
	t, err := time.Parse(dayFormat, text)
	if err != nil || t.Year() < 1 {
		return Date{}, Fault{Problem: "wanted a day as 2026-11-23", Err: ErrMalformed}
	}
	return dayOf(t), nil
}

// MustDate is [ParseDate] for a day that stands in the program. It panics where it is none.
func MustDate(text string) Date {
	d, err := ParseDate(text)
	if err != nil {
		panic("intake.MustDate: " + err.Error())
	}
	return d
}

// DateOf returns the day of t in t's own zone, the zero Date for the zero time.
func DateOf(t time.Time) Date {
	if t.IsZero() {
		return Date{}
	}
	return dayOf(t)
}

func dayOf(t time.Time) Date {
	year, month, day := t.Date()
	midnight := time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	return dateAt(midnight.Unix()/(24*60*60) + unixDay)
}

// dateAt is the day with a number, the zero Date outside the years 1 to 9999.
func dateAt(day int64) Date {
	if day < 1 || day > lastDay {
		return Date{}
	}
	return Date{int32(day)}
}

// AddDays returns the day so many days later, or with a negative number earlier. Outside the years 1 to
// 9999, and from the zero Date, it is the zero Date.
func (d Date) AddDays(days int) Date {
	if d.IsZero() || days > lastDay || days < -lastDay {
		return Date{}
	}
	return dateAt(int64(d.day) + int64(days))
}

// DaysSince returns the days from e to d; it is negative where d is earlier. Both have to be days.
func (d Date) DaysSince(e Date) int { return int(d.day) - int(e.day) }

// Before reports whether d is earlier than e.
func (d Date) Before(e Date) bool { return d.day < e.day }

// IsZero reports whether d is no day.
func (d Date) IsZero() bool { return d.day == 0 }

// String returns the day as 2026-11-23, or "" for none.
func (d Date) String() string {
	if d.day < 1 {
		return ""
	}
	return d.midnight().Format(dayFormat)
}

// MarshalText returns the day as 2026-11-23; it fails where d is none.
func (d Date) MarshalText() ([]byte, error) {
	if d.day < 1 {
		return nil, Fault{Problem: "no day", Err: ErrNoDate}
	}
	return []byte(d.String()), nil
}

// UnmarshalText sets d to the day that text names.
func (d *Date) UnmarshalText(text []byte) error {
	parsed, err := ParseDate(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

func (d Date) midnight() time.Time { return time.Unix((int64(d.day)-unixDay)*24*60*60, 0).UTC() }

// yearsSince returns the birthdays from birth to d. Who was born on the 29th of February has a birthday
// on the 1st of March where there is no 29th.
func (d Date) yearsSince(birth Date) int {
	now, born := d.midnight(), birth.midnight()
	years := now.Year() - born.Year()
	if now.Month() < born.Month() || now.Month() == born.Month() && now.Day() < born.Day() {
		years--
	}
	return years
}
