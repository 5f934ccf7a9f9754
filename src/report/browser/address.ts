/** What is on show, as the part of the address after `#`: `#/search?q=flood&kind=quote`. */
export interface Address {
	/** `['person', '5f076c8b7c820403']`; empty for the first page. */
	readonly path: readonly string[]
	readonly query: URLSearchParams
}

export function readAddress(hash: string): Address {
	const [, path = '', query = ''] = /^#\/?([^?]*)(?:\?(.*))?$/s.exec(hash) ?? []
	return {path: path.split('/').filter(Boolean).map(decode), query: new URLSearchParams(query)}
}

/** The address of a view; parts of the query that are empty are left out. */
export function addressOf(
	path: readonly string[],
	query: Readonly<Record<string, string | number | null | undefined>> = {},
): string {
	const search = new URLSearchParams()
	for (const [name, value] of Object.entries(query))
		if (value !== null && value !== undefined && value !== '') search.set(name, String(value))
	const written = search.toString()
	return `#/${path.map(encodeURIComponent).join('/')}${written === '' ? '' : `?${written}`}`
}

function decode(written: string): string {
	try {
		return decodeURIComponent(written)
	} catch {
		return written
	}
}
