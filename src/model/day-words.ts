/** Days that stand without a preposition, lower case: `on Thursday` or `Thursday`, `yesterday`. */
export const bareDay = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight)$/
