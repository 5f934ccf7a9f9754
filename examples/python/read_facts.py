"""Facts in pandas and DuckDB: read_facts.py facts.jsonl [more.jsonl …]

The files are JSON Lines as `newsfacts extract` and `newsfacts work` write them, a fact a line.
"""

import json
import sys

import duckdb
import pandas


def speakers(paths):
    """Who is quoted most, with pandas."""
    facts = []
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            facts.extend(json.loads(line) for line in lines)
    # Nested fields become columns such as `claim.mode` and `evidence.text`.
    table = pandas.json_normalize([fact for fact in facts if fact["kind"] == "quote"])
    if table.empty:
        return table
    return (
        table.groupby("speaker")
        .agg(quotes=("id", "count"), articles=("article", "nunique"), surest=("confidence", "max"))
        .sort_values(["quotes", "speaker"], ascending=[False, True])
    )


def kinds(paths):
    """How many facts of each kind there are and how sure they are, with DuckDB, which reads the files itself."""
    return duckdb.sql(
        """
        SELECT kind, count(*) AS facts, count(DISTINCT article) AS articles, round(avg(confidence), 2) AS confidence
        FROM read_json(?, format = 'newline_delimited', union_by_name = true, columns = {
            kind: 'VARCHAR', article: 'VARCHAR', confidence: 'DOUBLE'
        })
        GROUP BY kind ORDER BY facts DESC, kind
        """,
        params=[paths],
    ).df()


def main():
    paths = sys.argv[1:]
    if not paths:
        sys.exit(__doc__)
    print(kinds(paths).to_string(index=False))
    print()
    print(speakers(paths).head(10).to_string())


if __name__ == "__main__":
    main()
