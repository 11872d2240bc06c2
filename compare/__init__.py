"""deskcheck compares what several outlets wrote about the same story and reports where they differ.

The flow, one pure function a step, from frozen records (``compare/model``) to frozen records:

1. ``compare/read``        files to articles
2. ``compare/stories.py``  articles to stories: what reports the same news
3. ``compare/claims``      each article to claims: what its sentences say, with dates, sources, certainty, agenda
4. ``compare/align.py``    claims of a story to facts: the same thing, reported by two outlets or more
5. ``compare/rules``       facts to discrepancies: where the outlets differ
6. ``compare/report``      discrepancies to CSV, JSON, annotations and text; ``tui`` shows them side by side

``compare/pipeline.py`` runs the steps; ``compare/cli`` is the command line.
"""
