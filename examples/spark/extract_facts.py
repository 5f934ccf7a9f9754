"""Facts of an archive that lies at rest, by Apache Spark: one newsfacts a partition reads its articles.

    python extract_facts.py articles.jsonl facts/ --master 'local-cluster[2,1,1024]'
    python extract_facts.py articles.jsonl facts/ --by pipe

`articles.jsonl` is what Spark reads as text, an article a line: {"id": …, "text": …, "published": …}. On a cluster newsfacts
must be on every node (npm i -g newsfacts), or NEWSFACTS must say how it is called there.
"""

import argparse
import json
import os
import shlex
import subprocess
import threading

from pyspark.sql import SparkSession

# One line in, its facts out, at once; an article or line that can't be read is a line with its place, reason and cure.
ARGUMENTS = "extract - --input-format jsonl --format jsonl --errors inline --quiet"
COLUMNS = "id string, article string, kind string, confidence double, record string, error string"
ROWS = 1000


def command():
    return f"{os.environ.get('NEWSFACTS', 'newsfacts')} {ARGUMENTS}"


def row(line):
    """A line of newsfacts as a row of COLUMNS; the whole of it stays in `record`."""
    found = json.loads(line)
    if "kind" not in found:
        return None, found.get("article"), None, None, line, f"{found['place']}: {found['reason']}; {found['cure']}"
    return found["id"], found["article"], found["kind"], found["confidence"], line, None


def facts_of(newsfacts):
    """What mapInPandas calls for each partition: frames with a column `value`, a line each; frames of facts out."""

    def read(frames):
        import pandas

        names = [column.split()[0] for column in COLUMNS.split(", ")]
        process = subprocess.Popen(
            shlex.split(newsfacts), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        failures = []

        # From a thread of its own: else both sides would wait for each other once the pipes are full.
        def feed():
            try:
                with process.stdin as lines:
                    for frame in frames:
                        lines.writelines(f"{line}\n" for line in frame["value"])
            except Exception as error:  # raised again below, where Spark sees it
                failures.append(error)
                process.kill()

        feeder = threading.Thread(target=feed)
        feeder.start()
        rows = []
        for line in process.stdout:
            rows.append(row(line.rstrip("\n")))
            if len(rows) == ROWS:
                yield pandas.DataFrame(rows, columns=names)
                rows = []
        feeder.join()
        if process.wait() != 0 or failures:
            # The task fails, and Spark tries it again, here or elsewhere.
            raise failures[0] if failures else RuntimeError(f"{newsfacts} ended with {process.returncode}")
        if rows:
            yield pandas.DataFrame(rows, columns=names)

    return read


def extract_facts(spark, articles, by, partitions):
    lines = spark.read.text(articles).repartition(partitions)
    if by == "mapInPandas":
        return lines.mapInPandas(facts_of(command()), COLUMNS)
    # The same by a pipe: simpler, row by row.
    found = lines.rdd.map(lambda line: line.value).pipe(command(), env=dict(os.environ), checkCode=True)
    return found.map(row).toDF(COLUMNS)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles")
    parser.add_argument("facts", help="a folder that is not there yet")
    parser.add_argument("--by", choices=["mapInPandas", "pipe"], default="mapInPandas")
    parser.add_argument("--master", help="local-cluster[2,1,1024], yarn …; what spark-submit says if left out")
    parser.add_argument("--partitions", type=int, default=4)
    arguments = parser.parse_args()
    builder = SparkSession.builder.appName("newsfacts").config("spark.sql.execution.arrow.maxRecordsPerBatch", 100)
    if arguments.master:
        builder = builder.master(arguments.master)
    spark = builder.getOrCreate()
    facts = extract_facts(spark, arguments.articles, arguments.by, arguments.partitions)
    facts.write.parquet(arguments.facts)
    spark.stop()


if __name__ == "__main__":
    main()
