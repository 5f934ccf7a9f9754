import {decodeAs, encodeAs} from './encodings.js'

// Characters that Windows-1252 has for the bytes 80 to 9F; older damage shows the control characters themselves.
const high = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u0080-\u00bf'
// Characters for the bytes that begin a sequence of two, three or four, and those that go on.
const sequence = new RegExp(`[Â-ß][${high}]|[à-ï][${high}]{2}|[ð-ô][${high}]{3}`, 'g')
// Damage that can't be anything else: `â€œ`, `â€™`, `Ã©`, `Â£`, `Â ` before no-break space.
const certain = new RegExp(`â[€\\u0080][${high}]|Ã[\\u0080-\\u00bf©®]|Â[\\u00a0-\\u00bf]`)

/**
 * Repairs UTF-8 that was once read as Windows-1252: `â€œYesâ€` becomes `“Yes”`. Only where the text has a sequence that is
 * damage for certain, and only sequences that are valid UTF-8 when turned back.
 */
export function repairMojibake(text: string): {text: string; repaired: number; example: string | null} {
	if (!certain.test(text)) return {text, repaired: 0, example: null}
	let repaired = 0
	let example: string | null = null
	const whole = text.replace(sequence, (written) => {
		const original = undo(written)
		if (original === null) return written
		repaired++
		example ??= `${written} for ${original}`
		return original
	})
	return {text: whole, repaired, example}
}

/** The first sequence that only UTF-8 read as Windows-1252 has, with what it stood for: `â€™ for ’`; null without any. */
export function findDamage(text: string): string | null {
	const found = certain.exec(text)
	if (!found) return null
	const written = text.slice(found.index, found.index + 4).match(sequence)?.[0] ?? found[0]
	const original = undo(written)
	return original === null ? written : `${written} for ${original}`
}

function undo(written: string): string | null {
	const original = decodeAs(toBytes(written), 'utf-8')
	return original.includes('\ufffd') || !isLikely(original) ? null : original
}

// Character by character: those below 0x100 are their own byte, also where Windows-1252 leaves the place empty.
const toBytes = (written: string): Uint8Array =>
	Uint8Array.from(
		[...written].map((character) =>
			character <= 'ÿ' ? character.charCodeAt(0) : encodeAs(character, 'windows-1252')[0]!,
		),
	)

// Latin letters, punctuation, currency and other signs, emoji; no Chinese out of `É’S`.
const isLikely = (original: string): boolean =>
	/^(?:[\u00a0-\u024f\u02c6\u02dc\u2000-\u2bff\ufb01\ufb02\ufeff]|[\u{1f000}-\u{1faff}])$/u.test(original)
