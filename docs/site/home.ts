/** The head of the first page: YAML that VitePress lays it out by. It isn't in `docs/index.md`, which is read as Markdown too. */
export const homeHead = `---
layout: home
hero:
  name: newsfacts
  text: Reads English news, writes typed facts
  tagline: Who said what, how many of what, when, who holds which post, who did what to whom. Offline, deterministic, each fact with its exact place in the text.
  actions:
    - theme: brand
      text: Tutorial
      link: /tutorial
    - theme: alt
      text: Records
      link: /records
features:
  - title: Facts that stand alone
    details: Each fact is a line of JSON with who vouches for it, whether it is affirmed or denied, how sure it is, and the words that say so.
    link: /records
  - title: For one article or a million
    details: A command for folders, feeds, wires and web archives; runs that go on where they were cut; reports, SQLite, Parquet, a queue, Spark.
    link: /archives
  - title: Yours to check
    details: A page that marks every fact in the text, corrections and fixtures as regression tests, measured on articles that no one looked at.
    link: /regression-tests
---

`
