"""Fourth step: claims of a story to facts, the same thing reported by two outlets or more.

``common_words`` says what a shared word is worth, ``overlap`` scores pairs of sentences, ``profiles`` and ``evidence``
say what else speaks for a pair, ``links`` turns that into a probability by the weights in ``fitted``, ``facts`` groups
links; ``collation`` holds it all for the rules, ``coverage`` says who else has a sentence. Next in the flow: ``compare/rules``.
"""
