import type {Extraction} from '../../facts/extraction.js'
import type {Emitter} from '../emitter.js'
import {amounts, dates, quotations} from './facts.js'
import {clean, extras, siteOf, stamp} from './fields.js'
import {allNames, locations, mentionsOf, namesOf, offsetLocations} from './names.js'

/**
 * Rows of the Global Knowledge Graph of GDELT, version 2.1: an article a row of 27 columns between tabs, without a head.
 * Themes, tone, counts and images, which newsfacts doesn't find, are empty. Offsets count Unicode characters of the
 * article's text. The batch is the article's own date, so that the same article gives the same row.
 */
export const emitGkg: Emitter = () => [
	{
		file: 'articles.gkg.csv',
		head: '',
		body: (extraction, index) => `${rowOf(extraction, index).join('\t')}\n`,
		tail: '',
	},
]

function rowOf(extraction: Extraction, index: number): string[] {
	const {article} = extraction
	const time = stamp(article.published)
	const isWeb = article.url !== null && /^https?:\/\//i.test(article.url)
	return [
		`${time || '0'.repeat(14)}-${index}`,
		time,
		isWeb ? '1' : '2',
		clean(isWeb ? siteOf(article.url!) : (article.source ?? '')),
		clean(article.url ?? article.id),
		'', // V1COUNTS
		'', // V2.1COUNTS
		'', // V1THEMES
		'', // V2ENHANCEDTHEMES
		locations(extraction),
		offsetLocations(extraction),
		namesOf(extraction, 'person'),
		mentionsOf(extraction, 'person'),
		namesOf(extraction, 'organization'),
		mentionsOf(extraction, 'organization'),
		'', // V1.5TONE
		dates(extraction),
		'', // V2GCAM
		'', // V2.1SHARINGIMAGE
		'', // V2.1RELATEDIMAGES
		'', // V2.1SOCIALIMAGEEMBEDS
		'', // V2.1SOCIALVIDEOEMBEDS
		quotations(extraction),
		allNames(extraction),
		amounts(extraction),
		'', // V2.1TRANSLATIONINFO
		extras(article, time),
	]
}
