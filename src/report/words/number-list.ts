/**
 * A list of rising whole numbers as text: the distance of each from the one before, seven bits a byte, the lowest first and the
 * highest bit of all but the last set; the bytes in base64.
 */
export function writeNumbers(numbers: ArrayLike<number>): string {
	let bytes = ''
	let before = 0
	for (let at = 0; at < numbers.length; at++) {
		let rest = numbers[at]! - before
		before = numbers[at]!
		for (; rest > 127; rest >>>= 7) bytes += String.fromCharCode((rest & 127) | 128)
		bytes += String.fromCharCode(rest)
	}
	return btoa(bytes)
}

/** The list that a text stands for. */
export function readNumbers(text: string): number[] {
	const bytes = atob(text)
	const numbers: number[] = []
	let number = 0
	let distance = 0
	let shift = 0
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes.charCodeAt(at)
		distance |= (byte & 127) << shift
		shift += 7
		if (byte > 127) continue
		number += distance
		numbers.push(number)
		distance = 0
		shift = 0
	}
	return numbers
}
