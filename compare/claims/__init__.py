"""Third step: an article to claims, one a sentence, with everything that outlets are compared on.

``assemble`` puts together what the readers find; each reader has its own file and its own tables: ``sentences``,
``dates``, ``sourcing``, ``certainty``, ``agenda``, ``order``, ``names``, ``places``, ``figures``, ``quotes``. ``acts``,
``negation`` and ``quoted`` read closer what the rules ask about a sentence. Nothing here knows of another
article. Next in the flow: ``compare/align``.
"""
