#!/usr/bin/env bash
# Runs the examples on an archive of forty-odd articles, and compares what they find with what one process finds. Needs
# `npm run build`. What isn't installed is named and passed over: GNU parallel, Chromium; and NEWSFACTS_TEST_PYTHON, a Python with
# requirements.txt (Spark wants Java).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export NEWSFACTS="node $here/../dist/cli.js"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# An article a line, with ids: two of each article of the corpus, and a line that is broken.
node - "$here/../corpus" >archive.jsonl <<'NODE'
const {readdirSync, readFileSync} = require('node:fs')
const corpus = process.argv[2]
for (const turn of [1, 2])
	for (const name of readdirSync(corpus, {withFileTypes: true}).filter((entry) => entry.isDirectory()).map((entry) => entry.name)) {
		const article = JSON.parse(readFileSync(`${corpus}/${name}/article.json`, 'utf8'))
		console.log(JSON.stringify({...article, id: `${name}-${turn}`, text: readFileSync(`${corpus}/${name}/article.txt`, 'utf8')}))
	}
console.log('{"text": "It r')
NODE

code=0
$NEWSFACTS extract - --input-format jsonl --quiet --errors inline <archive.jsonl >single.jsonl || code=$?
[ $code -eq 0 ]
grep -v '^{"place":' single.jsonl >facts.jsonl
grep -c '^{"place":' single.jsonl | grep -qx 1
printf 'one process: %d facts, 1 error\n' "$(wc -l <facts.jsonl)"

same() {
	sort -u >"$work/found"
	sort -u facts.jsonl | cmp - "$work/found"
	printf '%s: the same facts\n' "$1"
}

if command -v parallel >/dev/null; then
	"$here/parallel/extract.sh" archive.jsonl parallel 3
	cat parallel/part-*/facts-*.jsonl | same 'GNU parallel'
else
	printf 'GNU parallel: not installed, not tried\n'
fi

for task in 1 2; do
	SLURM_ARRAY_TASK_ID=$task SLURM_ARRAY_TASK_COUNT=2 SLURM_CPUS_PER_TASK=1 bash "$here/slurm/extract.sbatch" archive.jsonl slurm
done
cat slurm/part-*/facts-*.jsonl | same 'Slurm (its script, run by hand)'

if command -v chromium >/dev/null; then node "$here/browser/check.js"; else printf 'Chromium: not installed, not tried\n'; fi

python=${NEWSFACTS_TEST_PYTHON:-}
if [ -z "$python" ]; then
	printf 'Spark, pandas, DuckDB: NEWSFACTS_TEST_PYTHON names no Python that has them, not tried\n'
	exit
fi

"$python" "$here/python/read_facts.py" facts.jsonl >tables.txt
grep -q "^ *quote  *$(grep -c '"kind":"quote"' facts.jsonl) " tables.txt
printf 'pandas, DuckDB: the same counts\n'

# Executors take their Python from here.
export SPARK_LOCAL_IP=127.0.0.1 PYSPARK_PYTHON=$python
for by in mapInPandas pipe; do
	"$python" "$here/spark/extract_facts.py" archive.jsonl "spark-$by" --by $by --master 'local-cluster[2,1,1024]' --partitions 4 \
		>spark.log 2>&1 || { tail -40 spark.log; exit 1; }
done
"$python" "$here/spark/compare.py" spark-mapInPandas spark-pipe single.jsonl
