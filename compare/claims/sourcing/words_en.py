"""English function words and time words: what tells the parts of a clause apart.

One letter a class, as ``units.py`` writes them; the nouns that describe sources stand in ``sources_en.py``.
"""

from __future__ import annotations

CLASSES = {
    "D": "the a an this these those his her its their our my your every each no some any many most several few both all "
    "another one two three four five six seven eight nine ten dozens hundreds thousands other such more half",
    "P": "of in on at by for from with without into onto over under about during between among amid against through across "
    "near toward towards within inside outside behind beyond beside besides upon via despite per around alongside throughout "
    "above below regarding concerning following including like unlike versus off along",
    "R": "he she it they we i you him them us me himself herself itself themselves myself ourselves everyone everybody nobody someone "
    "somebody anyone others there",
    "C": "and or but nor yet",
    "S": "that because while when if although though unless until since whereas before after as than whether where how why what "
    "once even whatever wherever whenever",
    "W": "who whom whose which",
    "A": "is are was were be been being am has have had having do does did will would can could may might must should shall 's 'd 'll "
    "isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't cannot shouldn't mustn't "
    "isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t shouldn’t",
    "T": "to",
    "N": "not never neither n't hardly barely",
    "B": "also later then now still again already just only often once twice first last further simply even ever always sometimes "
    "earlier previously recently repeatedly reportedly soon too so instead together rather quite very long yet well widely "
    "separately jointly meanwhile however therefore thus nonetheless nevertheless moreover furthermore perhaps maybe",
    "M": "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night "
    "midnight noon week weekend month year january february march april june july august september october november december "
    "jan feb aug sept oct nov dec earlier ago recently",
}
"""D determiner or quantity, P preposition, R pronoun, C and/or/but, S subordinator, W relative, A auxiliary, T to,
N negation, B adverb, M time word."""

NOT_ADVERBS = frozenset(
    "family july reply ally rally assembly anomaly monopoly daily weekly monthly early likely only italy elderly supply apply "
    "rely comply imply fly multiply belly bully jelly holy ugly unlikely friendly deadly costly lonely lively ghastly homely orderly "
    "billy kelly emily sally molly holly polly".split()
)
"""Words in -ly that are no adverbs."""

FINITE = frozenset(
    "went came took made got gave met won lost ran led left kept held sent built spent sold paid put set cut brought bought caught "
    "fought began became grew drew flew threw rose fell broke drove spoke stood sat struck let hit goes comes takes makes "
    "gets gives meets wins loses runs leads leaves keeps holds sends remains includes faces needs begins becomes says said told "
    "sank fled died shut hid bit slid hung swung dug shook froze sped crept leapt bled split tore wore stuck stole beat "
    "pays stands sits opposes depends owns belongs lacks draws rises falls brings carries "
    "seems appears looks turns helps works plays lives moves starts ends shows seemed appeared looked turned helped".split()
)
"""Verbs that carry a clause and are no cues by themselves."""

PAST_ADJECTIVES = frozenset(
    "unnamed retired united armed elected so-called senior-ranked disputed proposed united accused".split()
)
"""Words in -ed that stand before nouns."""

PLURAL_NOUNS = frozenset(
    "people police officials media many some others critics few most both women men children staff public".split()
)
"""Nouns that take a plural verb though they may not end in "s"."""

LEADING = frozenset(
    "in on at by for from with without during after before amid despite since under asked speaking writing responding citing "
    "quoting referring while when as if although though because until once according following earlier later meanwhile however "
    "still instead but and so yet then also now thus moreover indeed nevertheless nonetheless last this separately asked pressed "
    "addressing appearing noting adding saying arguing calling having being unlike like despite given based because even to "
    "recently yesterday today tonight finally additionally furthermore similarly likewise ultimately overall first second third "
    "elsewhere afterward afterwards over through across about per within".split()
)
"""Words with which something opens that stands before the subject and is none: "In a statement, ...", "Asked about it, ..."."""

OCCASIONS = frozenset(
    "statement interview interviews conference briefing speech letter email e-mail tweet tweets report post note memo editorial message "
    "remarks appearance hearing rally debate event reporters journalists voters lawmakers supporters release address testimony "
    "broadcast show program podcast book column article commentary dispatch edition facebook twitter x television tv radio call "
    "reception meeting session forum press media filing affidavit parliament congress video blog op-ed blogpost detail length".split()
)
"""Where something is said: "in a statement", "at a news conference", "to reporters", "on X"; and how: "in detail", "at length"."""

FUNCTION_WORDS = frozenset(word for words in CLASSES.values() for word in words.split()) - {"will", "may", "mark"}
"""No names, though they begin sentences with a capital: "In December"."""
