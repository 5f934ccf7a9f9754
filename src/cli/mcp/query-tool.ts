import type {McpServer} from '@modelcontextprotocol/sdk/server/mcp.js'
import {z} from 'zod'
import {factKinds} from '../../facts/fact.js'
import type {FactsDatabase, Question} from '../../stores/index.js'
import {type Answer, answer, failure, shortFact} from './answer.js'

const questionFields = {
	speaker: z.string().optional().describe('who said it; part of a name is enough'),
	entity: z.string().optional().describe('person, organization or place that the facts are about'),
	unit: z.string().optional().describe('unit of numbers: kilometre, km, EUR, %'),
	event: z.string().optional().describe('type of events: attack, appoint, deal'),
	from: z.string().optional().describe('first day, 2024-11-21'),
	to: z.string().optional().describe('last day'),
	text: z.string().optional().describe('words of the sentence that the fact stands in'),
	kinds: z.array(z.enum(factKinds as unknown as [string, ...string[]])).optional(),
	minConfidence: z.number().min(0).max(1).optional(),
}

const day = /^\d{4}-\d{2}-\d{2}$/

/** Adds the tool that asks a database of facts. */
export function addQueryTool(server: McpServer, database: FactsDatabase): void {
	server.registerTool(
		'query_facts',
		{
			title: 'Facts of an archive of news',
			description:
				'Looks facts up in an archive that was indexed: by speaker, entity, unit, type of event, days or words; all that is given must fit. Each comes with the article that it stands in.',
			inputSchema: {
				...questionFields,
				limit: z.number().int().min(1).max(200).optional().describe('facts at most; 50 by default'),
			},
			annotations: {readOnlyHint: true, openWorldHint: false},
		},
		({limit = 50, ...given}): Answer => {
			const asked = Object.entries(given).filter(([, value]) => value !== undefined)
			if (asked.length === 0)
				return failure('nothing is asked', `give one of ${Object.keys(questionFields).join(', ')}`)
			for (const end of [given.from, given.to])
				if (end !== undefined && !day.test(end)) return failure(`${end} is no day`, 'write it as 2024-11-21')
			const question = Object.fromEntries(asked) as Question
			const facts = [...database.ask({...question, limit})]
			return answer({
				found: database.count(question),
				facts: facts.map((fact) => ({
					...shortFact(fact),
					article: {id: fact.article, title: fact.articleTitle, published: fact.articlePublished, url: fact.articleUrl},
				})),
			})
		},
	)
}
