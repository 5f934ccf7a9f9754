/** Why a text isn't JSON, in the parser's words without the text around the place. */
export function reasonOf(error: unknown): string {
	const said = error instanceof Error ? error.message : String(error)
	const reason = said.replace(/,? (?:\.\.\.)?".*$/s, '').replace(/ in JSON at position.*$/s, '')
	return `not JSON: ${reason}`
}

/** Where in the text: `:3:17`, line and column. */
export function placeInJson(error: unknown, raw: string): string {
	const before = raw.slice(0, positionOf(error instanceof Error ? error.message : '', raw))
	return `:${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`
}

// `… at position 17`, or `…"ten before, ten after"... is not valid JSON`
function positionOf(said: string, raw: string): number {
	const position = /at position (\d+)/.exec(said)
	if (position) return Number(position[1])
	const around = /(\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(said)
	const found = around ? raw.indexOf(around[2]!) : -1
	return found < 0 ? raw.length : found + (around?.[1] ? 10 : 0)
}
