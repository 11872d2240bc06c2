"""Fourth step: claims of a story to facts, the same thing reported by two outlets or more.

``common_words`` says what a shared word is worth, ``overlap`` scores pairs of sentences, ``links`` turns scores into
probabilities, ``facts`` groups links. Next in the flow: ``compare/rules``.
"""
