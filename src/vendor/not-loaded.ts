/** What to do where a part of the code is asked for before it is loaded, in a browser. */
export const notLoaded = (part: string, purpose: string): Error =>
	new Error(`${purpose}: a part is needed that isn't loaded: await loadModels(url, {parts: ['${part}']}) first`)
