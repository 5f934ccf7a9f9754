import type {TextSpan} from '../../../model/span.js'
import type {TextMap} from './article-text.js'

/** Lights places of the text without touching its elements, where the browser can. */
export function light(map: TextMap, name: 'missing' | 'editing', places: readonly TextSpan[]): void {
	if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return
	if (places.length === 0) CSS.highlights.delete(name)
	else CSS.highlights.set(name, new Highlight(...map.rangesOf(places)))
}
