import {type Document, wordAt} from '../../../model/document.js'
import type {FoundName} from '../../../model/entity.js'
import {ownList} from '../gazetteer/match.js'
import {type LexiconEntry, regionForms} from '../gazetteer/name-lexicon.js'
import {type FoundContext, ofArticle, spacedWords, typeRule} from '../name-context.js'

/**
 * A town lies where its region does: lists have the best known one of each name alone. `London, Ontario` is in Canada wherever
 * the article says `London`, and that Ontario is no town of California.
 */
export const placeRegion = typeRule<FoundName, FoundContext>({
	name: 'place-region',
	phase: 'name-reference',
	example: 'A fire broke out in London, Ontario, on Monday. Officials in London said so.',
	after: ['namesake-state'],
	change(context, name) {
		const {towns, regions} = stated(context)
		const region = regions.get(name.from)
		if (region && region.iso !== name.iso) return {subtype: 'region', iso: region.iso, geonames: region.geonames}
		const code =
			towns.get(name.from) ?? (name.subtype === 'city' ? towns.get(spacedWords(context.doc, name)) : undefined)
		if (!code || name.type !== 'place' || name.iso === null || name.iso.slice(0, 2) === code) return null
		return {subtype: 'city', iso: code, geonames: null}
	},
})

interface Stated {
	/** Codes of countries: by the row of a town with its region; by its words, where all such rows agree. */
	readonly towns: ReadonlyMap<number | string, string | null>
	/** Regions by their rows. */
	readonly regions: ReadonlyMap<number, LexiconEntry>
}

const stated = ofArticle(({doc, names}: FoundContext): Stated => {
	const towns = new Map<number | string, string | null>()
	const found = new Map<number, LexiconEntry>()
	for (const [at, town] of names.entries()) {
		const region = names[at + 1]
		if (!region || town.type !== 'place' || region.type !== 'place' || town.rule === ownList) continue
		const entry = regionBehind(doc, town, region)
		const code = entry?.iso?.slice(0, 2)
		if (!entry || code === undefined || isListed(doc, region, names[at + 2])) continue
		const words = spacedWords(doc, town)
		towns.set(town.from, code)
		towns.set(words, towns.has(words) && towns.get(words) !== code ? null : code)
		found.set(region.from, entry)
	}
	return {towns, regions: found}
})

function regionBehind(doc: Document, town: FoundName, region: FoundName): LexiconEntry | null {
	if (wordAt(doc, town.to) !== ',' || region.from !== town.to + 1) return null
	const entry = regionsByForm().get(spacedWords(doc, region)) ?? null
	// `Tbilisi, Georgia`
	return entry?.iso === 'US-GA' && town.iso === 'GE' ? null : entry
}

// `Paris, Ontario and Quebec` are three places, `London, Ontario, and Boston` are two.
const isListed = (doc: Document, region: FoundName, next: FoundName | undefined): boolean =>
	/^(?:and|or)$/.test(wordAt(doc, region.to)) &&
	next?.from === region.to + 1 &&
	(next.subtype === 'country' || regionsByForm().has(spacedWords(doc, next)))

let known: ReadonlyMap<string, LexiconEntry> | undefined

function regionsByForm(): ReadonlyMap<string, LexiconEntry> {
	known ??= new Map(regionForms())
	return known
}
