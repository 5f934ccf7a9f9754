/** A longer text is read up to here: 20 million characters. */
const maxLength = 20_000_000

/** Hashes of the words of a text, 32 bits each, whatever their letter case, accents and the marks between them. Linear. */
export function wordHashes(text: string): Int32Array {
	const plain = text.slice(0, maxLength).normalize('NFKD').toLowerCase()
	const hashes: number[] = []
	let hash = 0
	let inWord = false
	for (let at = 0; at < plain.length; at++) {
		const code = plain.charCodeAt(at)
		if (isApostropheOrMark(code)) continue
		if (isWordCharacter(code)) {
			hash = Math.imul((inWord ? hash : seed) ^ code, prime)
			inWord = true
		} else if (inWord) {
			hashes.push(hash)
			inWord = false
		}
	}
	if (inWord) hashes.push(hash)
	return Int32Array.from(hashes)
}

// FNV-1a
const seed = 0x811c9dc5 | 0
const prime = 0x01000193

// `can’t` is one word; combining accents are left out.
const isApostropheOrMark = (code: number): boolean =>
	code === 0x27 || code === 0x2019 || (code >= 0x300 && code <= 0x36f)

const isWordCharacter = (code: number): boolean =>
	code < 0x80
		? (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
		: letter.test(String.fromCharCode(code)) || (code >= 0xd800 && code <= 0xdfff)

const letter = /[\p{L}\p{N}]/u

/** Hashes of all runs of `size` words, one for each word that such a run begins with; of fewer words one for them all. */
export function shingles(words: Int32Array, size: number): Int32Array {
	if (words.length === 0) return words
	const count = Math.max(1, words.length - size + 1)
	const hashes = new Int32Array(count)
	for (let at = 0; at < count; at++) {
		let hash = seed
		const end = Math.min(words.length, at + size)
		for (let word = at; word < end; word++) hash = mix(hash ^ words[word]!)
		hashes[at] = hash
	}
	return hashes
}

/** Spreads the bits of an integer of 32 bits: the end of MurmurHash3. */
export function mix(value: number): number {
	let hash = value
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
	return hash ^ (hash >>> 16)
}
