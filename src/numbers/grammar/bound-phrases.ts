import type {Bound} from '../../model/quantity.js'

const readPhrases = (lists: Partial<Record<Bound, string>>): ReadonlyMap<string, Bound> =>
	new Map(
		(Object.entries(lists) as [Bound, string][]).flatMap(([bound, phrases]) =>
			phrases.split(/,\s+/).map((phrase): [string, Bound] => [phrase, bound]),
		),
	)

/** Bound phrases before a number. */
export const boundsBefore = readPhrases({
	'<': `a little less than, a little under, below, beneath, fewer than, just below, just short of, just shy of,
		just under, less than, lower than, not even, not quite, shy of, slightly below, slightly less than,
		slightly under, smaller than, south of, sub, under, well below, well under, younger than`,
	'<=': `a maximum of, as high as, as long as, as many as, as much as, at maximum, at most, at the most,
		equal to or less than, less than or equal to, not exceeding, max, maximum, no more than, not more than,
		smaller or equal than, up to, within`,
	'=': 'a mere, all, equal to, equals to, exactly, fully, just, only, plus or minus, precisely',
	'>=': `a minimum of, as few as, as little as, as low as, as young as, at least, at minimum, at the least,
		at the very least, bigger or equal than, equal to or more than, greater than or equal to,
		larger or equal than, min, minimum, more than or equal to, no fewer than, no less than, no lower than,
		not fewer than, not less than`,
	'>': `a little more than, a little over, above, better than, beyond, bigger than, exceeding, exceeds, greater than,
		higher than, in excess of, just above, just over, larger than, more than, north of, older than, over,
		over than, slightly above, slightly more than, slightly over, upward of, upwards of, well above, well over`,
	'~': `a good, about, almost, an approximate, an estimated, approaching, approx, approximately, around, barely, c,
		ca, circa, close on, close to, estimated, hardly more than, in the region of, just about, more or less, near,
		nearly, or about, perhaps, practically, probably, roughly, some, something like,
		somewhere around, virtually`,
})

/** Bound phrases after a number or its unit. */
export const boundsAfter = readPhrases({
	'<=': `and under, and younger, at most, at the most, maximum, or below, or fewer, or less, or lower, or under,
		or younger`,
	'=': 'or equal',
	'>=': `and above, and more, and older, and over, and up, at a minimum, at least, at the least, minimum, or above, or greater,
		or higher, or more, or older, or over, plus`,
	'~': 'give or take, odd, or so, or thereabouts',
})

/** Signs before a number. */
export const boundSigns = readPhrases({
	'<': '<',
	'<=': '<=, =<, ≤, ≦, ⩽',
	'>=': '=>, >=, ≥, ≧, ⩾',
	'>': '>',
	'~': '~, ±, ∼, ≈, ～',
})
