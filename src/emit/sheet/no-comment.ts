const noComment =
	/\b(?:(?:declin|refus)ed to comment|(?:n[’']t|not) (?:immediately )?(?:answer|available for|be reached|respond|repl(?:y|ied)|return)\b.{0,60}\b(?:calls?|comment|e-?mails?|inquir\p{L}+|messages?|questions|requests?))(?: [^,;:]{0,60})?$/u

/** Whether all that a line says is that no answer came: `Ray refused to comment`, but not `Ray, who refused to comment, sued`. */
export const isNoComment = (line: string): boolean => noComment.test(line)
