//go:build !race

package contraindication_test

const raced = false
