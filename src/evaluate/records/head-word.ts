/**
 * The head noun of a phrase, in lower case, singular by its ending; '' of nothing. The head is the last word before a
 * preposition, a comma, a relative word or `and`: `visits to the site` → `visit`.
 */
export function headWord(phrase: string | null | undefined): string {
	const words = (phrase ?? '')
		.toLowerCase()
		.replace(/['’]s(?![\p{L}])/gu, '')
		.match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*|,/gu)
	if (!words) return ''
	const stop = words.findIndex((word, index) => index > 0 && after.has(word))
	const head = (stop < 0 ? words : words.slice(0, stop)).at(-1)!.replace(/\.$/, '')
	return shortTitles.get(head) ?? singular(head)
}

const after = new Set(
	', about above across after against among and around as at before behind below beneath beside between beyond by during for from in inside into like near of off on or outside over per since than that through throughout to toward towards under until upon which who whom whose with within without'.split(
		' ',
	),
)

const shortTitles = new Map([
	['gen', 'general'],
	['gov', 'governor'],
	['rep', 'representative'],
	['sen', 'senator'],
	['people', 'person'],
	['men', 'man'],
	['women', 'woman'],
	['children', 'child'],
])

const singular = (word: string): string =>
	word
		.replace(/([^aeiou])ies$/, '$1y')
		.replace(/(s|x|z|ch|sh)es$/, '$1')
		.replace(/([^su])s$/, '$1')
