import type {Reading} from '../../../model/reading.js'
import type {EventType} from '../types/type.js'
import type {Cluster} from './cluster.js'

/** An event among those of its article that are more probable: its rivals are those of other types that may take its place. */
export interface EventContext {
	readonly cluster: Cluster
	/** How many are more probable. */
	readonly place: number
	/** Those of its type, and the probable ones among them. */
	readonly same: number
	readonly probableSame: number
	/** Rivals in its sentence, the most probable first. */
	readonly beside: readonly Cluster[]
	/** Rivals in its clause, and those of its family among them. */
	readonly near: number
	readonly nearKin: number
	/** Rivals of its family in the article. */
	readonly kin: number
	/** How many events of the article are probable, and how probable the first is. */
	readonly probable: number
	readonly most: number
}

const isProbable = ({main}: Cluster): boolean => main.probability > 0.3
const mayRival = ({main}: Cluster): boolean => main.probability > 0.2

/** Each event of an article with what stands around it. `ranked`: the most probable first. Linear in their number. */
export function contextsOf(reading: Reading, ranked: readonly Cluster[]): EventContext[] {
	const same = new Tally()
	const probableSame = new Tally()
	const article = new Tally()
	const byClause = new Map<number | undefined, Tally>()
	const bySentence = new Map<number, readonly Cluster[]>()
	const probable = ranked.filter(isProbable).length
	const most = ranked[0]?.main.probability ?? 0
	return ranked.map((cluster, place) => {
		const {type, trigger} = cluster.main
		const sentence = reading.tokens.sentences[trigger.head]!
		const clause = reading.clauseAt[trigger.head]
		const inClause = byClause.get(clause) ?? new Tally()
		const inSentence = bySentence.get(sentence) ?? []
		const context: EventContext = {
			cluster,
			place,
			same: same.of(type),
			probableSame: probableSame.of(type),
			beside: inSentence.filter(({main}) => main.type !== type),
			near: inClause.others(type),
			nearKin: inClause.kin(type),
			kin: article.kin(type),
			probable,
			most,
		}
		same.add(type)
		if (isProbable(cluster)) probableSame.add(type)
		if (mayRival(cluster)) {
			article.add(type)
			inClause.add(type)
			byClause.set(clause, inClause)
			bySentence.set(sentence, [...inSentence, cluster])
		}
		return context
	})
}

/** Counts events by type and family. */
class Tally {
	readonly #byType = new Map<EventType, number>()
	readonly #byFamily = new Map<string, number>()
	#all = 0

	add(type: EventType): void {
		this.#byType.set(type, this.of(type) + 1)
		this.#byFamily.set(type.family, (this.#byFamily.get(type.family) ?? 0) + 1)
		this.#all++
	}

	of = (type: EventType): number => this.#byType.get(type) ?? 0
	/** Those of other types, and those among them that have its family. */
	others = (type: EventType): number => this.#all - this.of(type)
	kin = (type: EventType): number => (this.#byFamily.get(type.family) ?? 0) - this.of(type)
}
