// Pieces of WebAssembly text that the kernels are put together from.

/** @param {number} count @param {(index: number) => string} write */
export const repeat = (count, write) => Array.from({length: count}, (_, index) => write(index)).join('\n')

/** @param {string} name */
export const get = (name) => `(local.get $${name})`

/** @param {string} name @param {string} value */
export const set = (name, value) => `(local.set $${name} ${value})`

/** @param {string} name @param {string} by bytes, or elements shifted by `shift` */
export const advance = (name, by) => set(name, `(i32.add ${get(name)} ${by})`)

/** @param {number} value */
export const number = (value) => `(i32.const ${value})`

/** @param {string} type @param {readonly string[]} names */
export const locals = (type, names) => names.map((name) => `(local $${name} ${type})`).join(' ')

/** @param {string} name @param {readonly string[]} names @param {string} body */
export const define = (name, names, body) =>
	`(func (export "${name}") ${names.map((each) => `(param $${each} i32)`).join(' ')}\n${body})`

/** A module whose memory comes from outside. @param {readonly string[]} functions */
export const moduleOf = (functions) => `(module (import "kernel" "memory" (memory 1))\n${functions.join('\n')}\n)`

// Picks four 32-bit lanes out of two vectors: 0 to 3 of the first, 4 to 7 of the second.
const pick = (lanes, one, other) =>
	`(i8x16.shuffle ${lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => lane * 4 + byte)).join(' ')} ${one} ${other})`

const addPicked = (lower, upper, one, other) => `(i32x4.add ${pick(lower, one, other)} ${pick(upper, one, other)})`

/** The sums of the lanes of four vectors, as one vector. @param {readonly string[]} vectors */
export const sumsOf = ([a, b, c, d]) => {
	const pair = (one, other) => addPicked([0, 4, 1, 5], [2, 6, 3, 7], one, other)
	return `${set('u', pair(get(a), get(b)))} ${set('v', pair(get(c), get(d)))}
		${addPicked([0, 1, 4, 5], [2, 3, 6, 7], get('u'), get('v'))}`
}
