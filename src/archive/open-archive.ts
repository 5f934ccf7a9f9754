import type {ArchiveArticle} from './article.js'
import {Articles} from './articles.js'
import type {ArchiveEntity} from './entities/entity-record.js'
import {linkEntities} from './entities/link.js'
import {nameEntities, recordEntities} from './entities/record.js'
import {Sightings} from './entities/sightings.js'

/** Reads articles, one after the other, then links what they have in common. */
export interface Archive {
	/** Adds an article; false where it has come before. */
	add(article: ArchiveArticle): boolean
	/** The entities of all articles so far. */
	entities(): Generator<ArchiveEntity>
}

export function openArchive(): Archive {
	const articles = new Articles()
	const sightings = new Sightings()
	return {
		add(article) {
			if (articles.add(article) < 0) return false
			sightings.add(article)
			return true
		},
		entities: () =>
			recordEntities(nameEntities(linkEntities(sightings, articles), sightings, articles), sightings, articles),
	}
}
