import type {Article} from '../model/article.js'
import type {FoundName} from '../model/entity.js'

/** Least names of a country, and their share among those of all countries, that make its money the article's. */
const minNames = 2
const minShare = 0.6

/** Whose dollar a bare `$` means: the country of the dateline, else the one that the article mostly names; null where it isn't clear. */
export function countryOfArticle(
	{text, dateline}: Pick<Article, 'text' | 'dateline'>,
	names: readonly Pick<FoundName, 'start' | 'end' | 'iso'>[],
): string | null {
	const ofCountries = names.filter(({iso}) => iso !== null)
	const from = dateline === null ? -1 : text.indexOf(dateline)
	const to = from + (dateline?.length ?? 0)
	const inDateline = from < 0 ? undefined : ofCountries.find(({start, end}) => start >= from && end <= to)
	if (inDateline) return inDateline.iso
	// `40 Fijian dollars ($18)`: the bare sign is another country's.
	if (/\p{Lu}\p{Ll}{1,20} dollars\b/u.test(text)) return null
	const counts = new Map<string | null, number>()
	for (const {iso} of ofCountries) counts.set(iso, (counts.get(iso) ?? 0) + 1)
	const least = Math.max(minNames, minShare * ofCountries.length)
	return [...counts].find(([, count]) => count >= least)?.[0] ?? null
}
