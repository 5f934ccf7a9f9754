/** Why a text isn't JSON, in the parser's words without the text around the place. */
export function reasonOf(error: unknown): string {
	const said = error instanceof Error ? error.message : String(error)
	const reason = said.replace(/,? (?:\.\.\.)?".*$/s, '').replace(/ in JSON at position.*$/s, '')
	return `not JSON: ${reason}`
}

/** Where a text stops being JSON: `:3:17`, line and column. (The parser's messages don't always give it.) */
export function placeInJson(raw: string): string {
	const before = raw.slice(0, findBreak(raw))
	return `:${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`
}

const token =
	/[ \n\r\t]*(?:("[^"\\\n]*(?:\\.[^"\\\n]*)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/y

// What may come next: a value, a key, a colon, or a comma or the end of what is open.
type Next = 'value' | 'key' | 'colon' | 'comma'

function findBreak(raw: string): number {
	const open: string[] = []
	let next: Next = 'value'
	// Something may end right after it began, not after a comma.
	let mayEnd = false
	token.lastIndex = 0
	for (let at = 0; ; at = token.lastIndex) {
		const match = token.exec(raw)
		if (!match) return at + /^[ \n\r\t]*/.exec(raw.slice(at))![0].length
		const [whole, string, scalar, mark = ''] = match
		const start = at + whole.length - (string ?? scalar ?? mark).length
		const closes = (mark === '}' && open.at(-1) === '{') || (mark === ']' && open.at(-1) === '[')
		if (closes && (next === 'comma' || mayEnd)) {
			open.pop()
			next = 'comma'
		} else if (next === 'value' && (string ?? scalar)) next = 'comma'
		else if (next === 'value' && (mark === '{' || mark === '[')) {
			open.push(mark)
			next = mark === '{' ? 'key' : 'value'
		} else if (next === 'key' && string) next = 'colon'
		else if (next === 'colon' && mark === ':') next = 'value'
		else if (next === 'comma' && mark === ',' && open.length > 0) next = open.at(-1) === '{' ? 'key' : 'value'
		else return start
		mayEnd = mark === '{' || mark === '['
	}
}
