import type {EntityRecord} from '../../facts/entity.js'

type Mentions = EntityRecord['mentions']

/** Where names stand in a text, by the id of their entity; of names at one place the longest. About linear in the text. */
export function mentionsOf(text: string, names: ReadonlyMap<string, readonly string[]>): Map<string, Mentions> {
	const byWord = new Map<string, {readonly id: string; readonly name: string}[]>()
	for (const [id, forms] of names)
		for (const name of forms) {
			const [word] = name.match(firstWord) ?? []
			if (word === undefined || !name.startsWith(word)) continue
			const others = byWord.get(word)
			if (others) others.push({id, name})
			else byWord.set(word, [{id, name}])
		}
	for (const list of byWord.values()) list.sort((a, b) => b.name.length - a.name.length)
	const mentions = new Map<string, Mentions>()
	let end = 0
	for (const {0: word, index} of text.matchAll(everyWord)) {
		if (index < end) continue
		const found = byWord
			.get(word)
			?.find(({name}) => text.startsWith(name, index) && !isWordAt(text, index + name.length))
		if (!found) continue
		end = index + found.name.length
		const mention = {start: index, end, text: found.name, form: 'name' as const}
		const others = mentions.get(found.id)
		if (others) others.push(mention)
		else mentions.set(found.id, [mention])
	}
	return mentions
}

const firstWord = /[\p{L}\p{N}]+/u
const everyWord = /[\p{L}\p{N}]+/gu

const isWordAt = (text: string, at: number): boolean => /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2))
