/** Invented sentences that differ with the number: some twelve words each. */
export function sentence(number: number): string {
	const pick = (words: string, step: number): string => {
		const list = words.split(' ')
		return list[Math.floor(number / step) % list.length]!
	}
	const who = pick('baker ferryman surveyor beekeeper piper glazier weaver', 1)
	const what = pick('measured painted closed borrowed emptied', 7)
	const which = pick('lantern quay barrel windmill staircase orchard', 35)
	return `The ${who} number ${number} ${what} the ${which} of village ${number * 7 + 3} before noon.`
}

/** An invented text of so many sentences, from the number on. */
export const text = (from: number, count = 12): string =>
	Array.from({length: count}, (_, at) => sentence(from + at)).join(' ')
