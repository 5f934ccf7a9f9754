import type {Decision, Observer} from '../model/observer.js'
import type {RawJudgment} from './name-features.js'

/** A decision as it was shown, its judgment written down. */
export interface Gathered {
	readonly decision: Decision
	readonly judgment: RawJudgment | null
}

/** Keeps what is decided over an article. */
export class Gatherer implements Observer {
	readonly decisions: Gathered[] = []
	readonly #byFact = new Map<string, Gathered[]>()
	readonly #byPlace = new Map<string, Gathered[]>()
	readonly #pairs = new Map<string, Gathered>()

	decide(decision: Decision): void {
		const gathered = {decision, judgment: judgmentOf(decision)}
		this.decisions.push(gathered)
		for (const id of idsOf(decision)) push(this.#byFact, id, gathered)
		push(this.#byPlace, placeKey(decision), gathered)
		if (decision.step === 'pair') this.#pairs.set(pairKey(decision.type, ...decision.names), gathered)
	}

	/** The decision of a step about a fact. */
	about(step: Decision['step'], id: string): Gathered | undefined {
		return this.#byFact.get(id)?.findLast(({decision}) => decision.step === step)
	}

	/** The decision on a relation between two entities, by their names. */
	pair(type: string, subject: string, object: string): Gathered | undefined {
		return this.#pairs.get(pairKey(type, subject, object))
	}

	/** The decisions of a step about exactly these words. */
	at(step: Decision['step'], place: {readonly start: number; readonly end: number}): readonly Gathered[] {
		return (this.#byPlace.get(placeKey(place)) ?? []).filter(({decision}) => decision.step === step)
	}
}

const placeKey = ({start, end}: {readonly start: number; readonly end: number}): string => `${start}-${end}`

const pairKey = (type: string, subject: string, object: string): string => JSON.stringify([type, subject, object])

function idsOf(decision: Decision): readonly string[] {
	if (decision.step === 'salience') return decision.ids
	return 'id' in decision ? [decision.id] : []
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
	const list = map.get(key)
	if (list) list.push(value)
	else map.set(key, [value])
}

// Of what is far from a record, words and pairs without number, only the probability is kept.
function judgmentOf(decision: Decision): RawJudgment | null {
	if (!('judgment' in decision)) return null
	const {probability, least, weights} = decision.judgment
	const isFar = (decision.step === 'trigger' || decision.step === 'pair') && probability < least * farShare
	const {model, kind} = models[decision.step]
	return {model, kind, probability, least, weights: isFar ? [] : weights()}
}

const farShare = 0.2

const models = {
	report: {model: 'quote-filter', kind: 'quote'},
	worth: {model: 'statements', kind: 'statement'},
	trigger: {model: 'event-triggers', kind: 'event'},
	event: {model: 'events', kind: 'event'},
	pair: {model: 'relations', kind: 'relation'},
	calibration: {model: 'confidence', kind: ''},
	salience: {model: 'salience', kind: ''},
} as const
