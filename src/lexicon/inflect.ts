import {irregularPasts} from './irregular.js'

/** The forms of a verb; several for a past or gerund whose spelling its base leaves open: `permited`, `permitted`. */
export interface VerbForms {
	readonly present: string
	readonly pasts: readonly string[]
	readonly participles: readonly string[]
	readonly gerunds: readonly string[]
}

interface Irregular {
	readonly pasts: string[]
	readonly participles: string[]
}

let irregular: Map<string, Irregular> | undefined

function irregularOf(base: string): Irregular | undefined {
	if (!irregular) {
		irregular = new Map()
		for (const [form, {lemma, past, participle}] of irregularPasts) {
			const forms = irregular.get(lemma) ?? {pasts: [], participles: []}
			if (past) forms.pasts.push(form)
			if (participle) forms.participles.push(form)
			irregular.set(lemma, forms)
		}
	}
	return irregular.get(base)
}

/** All forms of a verb in its base form, lower case. Spelling rules; pasts and participles of irregular verbs by list. */
export function verbForms(base: string): VerbForms {
	const stem = base.endsWith('e') ? base.slice(0, -1) : base
	const stems = base.endsWith('e') ? [stem] : doubles.test(base) ? stemsOf(base) : [base]
	const regular = /[^aeiou]y$/.test(base) ? [`${base.slice(0, -1)}ied`] : stems.map((one) => `${one}ed`)
	const known = irregularOf(base)
	const pasts = known && known.pasts.length > 0 ? known.pasts : regular
	return {
		present: plural(base),
		pasts,
		participles: known && known.participles.length > 0 ? known.participles : pasts,
		gerunds: /(?:ee|oe|ye)$/.test(base)
			? [`${base}ing`]
			: base.endsWith('ie')
				? [`${base.slice(0, -2)}ying`]
				: stems.map((one) => `${one}ing`),
	}
}

/** One vowel and one consonant at the end: `quip`, `admit`, `visit`. */
const doubles = /(?:^|[^aeiou]|qu)[aeiou][^aeiouwxy]$/

// Only words of one syllable always double the last letter: `quipped`, but `visited`.
const stemsOf = (base: string): string[] =>
	/^(?:[^aeiou]*qu|[^aeiou]*)[aeiou][^aeiou]$/.test(base) ? [base + base.at(-1)] : [base, base + base.at(-1)]

/** The -s form of a noun or verb, lower case: `minister` → ministers, `baby` → babies, `spokesman` → spokesmen. */
export function plural(base: string): string {
	if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
	return `${base}s`
}

export const pluralNoun = (base: string): string =>
	/(?:^|[^hu])man$|woman$/.test(base) ? `${base.slice(0, -3)}men` : plural(base)

const oddPlurals: ReadonlyMap<string, string> = new Map(
	'children child|people person|feet foot|teeth tooth|mice mouse|wives wife|lives life|knives knife|thieves thief|lice louse|geese goose'
		.split('|')
		.map((row) => row.split(' ') as [string, string]),
)

/** What a noun in lower case may be the plural of, and itself. */
export function nounBases(norm: string): string[] {
	const bases = [norm]
	const odd = oddPlurals.get(norm)
	if (odd) bases.push(odd)
	if (norm.endsWith('men')) bases.push(`${norm.slice(0, -2)}an`)
	addSingulars(norm, bases)
	return bases
}

function addSingulars(norm: string, bases: string[]): void {
	if (norm.length < 3 || !norm.endsWith('s') || norm.endsWith('ss')) return
	bases.push(norm.slice(0, -1))
	if (norm.endsWith('es')) bases.push(norm.slice(0, -2))
	if (norm.endsWith('ies')) bases.push(`${norm.slice(0, -3)}y`)
}

const oddVerbs: ReadonlyMap<string, string> = new Map(
	'am be|are be|is be|has have|does do|goes go'.split('|').map((row) => row.split(' ') as [string, string]),
)

/** What a verb form in lower case may come from, and itself: `hoping` → hoping, hop, hope. Irregular verbs have no -ed. */
export function verbBases(norm: string): string[] {
	const bases = [norm]
	const odd = irregularPasts.get(norm)?.lemma ?? oddVerbs.get(norm)
	if (odd) bases.push(odd)
	addSingulars(norm, bases)
	if (norm.endsWith('ed')) {
		const found = stemBases(norm.slice(0, -2))
		if (norm.endsWith('ied')) found.push(`${norm.slice(0, -3)}y`)
		bases.push(...found.filter((base) => !irregularOf(base)))
	} else if (norm.endsWith('ing')) {
		bases.push(...stemBases(norm.slice(0, -3)))
		if (norm.endsWith('ying')) bases.push(`${norm.slice(0, -4)}ie`)
	}
	return bases
}

function stemBases(stem: string): string[] {
	if (!/[aeiouy]/.test(stem)) return []
	const bases = [stem, `${stem}e`]
	if (stem.length > 2 && stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1))
	return bases
}
