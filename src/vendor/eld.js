// Bundled by `npm run vendor` into dist/vendor/eld.js and eld.cjs: the second can be read when it is first asked for.
/*!
 * Nito-ELD 2.1.0 (efficient language detector), https://github.com/nitotm/efficient-language-detector-js
 * Copyright 2023 Nito T.M.
 *
 * Licensed under the Apache License, Version 2.0: eld.LICENSE beside this file, http://www.apache.org/licenses/LICENSE-2.0
 * Distributed on an "AS IS" basis, without warranties or conditions of any kind, either express or implied.
 */
import {eld} from 'eld/extrasmall'

export const identifyLanguage = (text) => {
	const found = eld.detect(text)
	const {language: code} = found
	if (!code) return null
	const scores = found.getScores()
	return {code, lead: scores[code] - (scores.en ?? 0)}
}
