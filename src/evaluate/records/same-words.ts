import type {Extraction} from '../../facts/extraction.js'
import {plainName, sameLastName, sameOrganization} from '../same-name.js'
import type {RecordArticle} from './record-article.js'

/**
 * Gold's verb (`be arrested`, `call for`) and ours are the same: a passive's `be` and particles or prepositions at the end
 * don't count. Of several verbs the last says what was done: `manage to reunite`.
 */
export function sameVerb(gold: string, ours: {readonly lemma: string; readonly text: string}): boolean {
	const last = gold.toLowerCase().split(' to ').at(-1)!
	return [gold, last].some((verb) => {
		const wanted = withoutBe(withoutParticles(verb))
		return wanted === plain(ours.lemma) || (isPassive(verb) && wanted === plain(ours.text))
	})
}

const plain = (verb: string): string => withoutBe(withoutParticles(verb))

const isPassive = (verb: string): boolean => /^be /i.test(verb)

const withoutBe = (verb: string): string => verb.replace(/^be (?=\S)/, '')

// Never leaves nothing.
function withoutParticles(verb: string): string {
	const words = verb.toLowerCase().split(' ')
	while (words.length > 1 && particles.has(words.at(-1)!)) words.pop()
	return words.join(' ')
}

const particles = new Set(
	'about across after against ahead along apart around as aside at away back by down for forth forward from in into of off on onto out over through to together toward towards under up upon with without'.split(
		' ',
	),
)

/**
 * A name of gold's and a name of ours mean the same: persons by their last name, others by their words or acronym, or
 * by any name that either side lists for the entity.
 */
export function namesSame(
	article: RecordArticle,
	gold: string,
	ours: string | null,
	id: string | null,
	found: Extraction,
): boolean {
	if (ours === null) return false
	const entity = article.entities.find(({name}) => name === gold)
	const mine = found.entities.find((one) => one.id === id)
	const goldNames = [gold, ...(entity?.mentions ?? [])].map(plainName)
	const ourNames = [ours, ...(mine?.mentions.filter(({form}) => form === 'name').map(({text}) => text) ?? [])]
	if (ourNames.some((name) => goldNames.includes(plainName(name)))) return true
	return entity?.type === 'person' ? sameLastName(gold, ours) : sameOrganization(gold, ours)
}

/** The words of a phrase that are no function words; all of them where it has no others. */
export const contentWords = (phrase: string): string[] => {
	const words = plainName(phrase).split(' ')
	const content = words.filter((word) => !functionWords.has(word))
	return content.length > 0 ? content : words
}

const functionWords = new Set(
	'a an and are as at be been by for from had has have he her his in is it its of on or she that the their they this to was were who with'.split(
		' ',
	),
)

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
	return shortTitles.get(head) ?? shortTitles.get(singular(head)) ?? singular(head)
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
