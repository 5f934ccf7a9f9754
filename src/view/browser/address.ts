import type {PageData} from '../page-data.js'

/** Where the reader is: an article and a fact of it, as the part of the address after `#`. */
export interface Address {
	/** Index of the article; null is the front page. */
	readonly article: number | null
	readonly fact: string | null
}

// `#3/5f076c8b7c820403`: the third article, a fact of it.
export const addressOf = (article: number | null, fact: string | null = null): string =>
	article === null ? '#' : `#${article + 1}${fact === null ? '' : `/${encodeURIComponent(fact)}`}`

/** The address of an article from the list of all: a page of its own on a server that keeps corrections. */
export const hrefOf = ({desk}: PageData, article: number): string =>
	desk ? `/articles/${article + 1}` : addressOf(article)

export function readAddress(hash: string, count: number): Address {
	const [, number, fact] = /^#(\d{1,9})(?:\/(.+))?$/.exec(hash) ?? []
	const article = number === undefined ? Number.NaN : Number(number) - 1
	if (article >= 0 && article < count) return {article, fact: fact === undefined ? null : decode(fact)}
	return {article: count === 1 ? 0 : null, fact: null}
}

function decode(written: string): string | null {
	try {
		return decodeURIComponent(written)
	} catch {
		return null
	}
}
