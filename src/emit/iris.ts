import type {Extraction} from '../facts/extraction.js'
import {wellFormed} from '../model/code-points.js'

/** The address of an article where it has one of the web, else a name in the form of an IRI. */
export function articleIri({id, url}: Pick<Extraction['article'], 'id' | 'url'>): string {
	if (url !== null && /^https?:\/\//i.test(url) && URL.canParse(url)) return new URL(url).href
	return `urn:newsfacts:article:${encodeURIComponent(wellFormed(id))}`
}

export const factIri = (id: string): string => `urn:newsfacts:fact:${encodeURIComponent(wellFormed(id))}`

export const entityIri = (id: string): string => `urn:newsfacts:entity:${encodeURIComponent(wellFormed(id))}`

/** Where an entity is described on the web: its items at Wikidata and GeoNames. */
export const sameAs = ({ids}: Extraction['entities'][number]): string[] => [
	...(ids.wikidata ? [`http://www.wikidata.org/entity/${encodeURIComponent(ids.wikidata)}`] : []),
	...(ids.geonames ? [`https://sws.geonames.org/${encodeURIComponent(ids.geonames)}/`] : []),
]
