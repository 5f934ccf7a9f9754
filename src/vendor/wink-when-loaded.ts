import type model from 'wink-eng-lite-web-model'
import type winkNLP from 'wink-nlp'
import {notLoaded} from './not-loaded.js'

interface Wink {
	readonly winkNLP: typeof winkNLP
	readonly model: typeof model
}

let loaded: Wink | undefined

/** wink-nlp and its model of English, once they are loaded: by engines without learned models. */
export function readWink(): Wink {
	if (!loaded) throw notLoaded('rules', 'an engine without models')
	return loaded
}

/** Loads them as files of their own. */
export async function loadWink(): Promise<void> {
	const [winkNLP, model] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')])
	loaded = {winkNLP: winkNLP.default, model: model.default}
}
