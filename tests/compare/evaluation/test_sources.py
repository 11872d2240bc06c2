"""Labelled texts are read, scored and held to floors."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from compare.errors import InputError
from compare.evaluation import evaluate
from compare.evaluation.source_labels import placed, read_texts
from compare.evaluation.source_scores import score_sources
from compare.model import SourceKind, Span

CORPORA = Path(__file__).parents[3] / "corpora"
TEXT = {
    "id": "one",
    "outlet": "Northgate",
    "text": "The ferry sank, police said. She said so too, she said.",
    "attributions": [
        {
            "source": "police",
            "cue": "said",
            "content": ["The ferry sank"],
            "kind": "institution",
            "who": "police",
            "named": True,
            "number": "one",
            "manner": "indirect",
            "stance": "said",
            "record": "on record",
        }
    ],
}


def write(folder: Path, *rows: object) -> Path:
    (folder / "gold.jsonl").write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return folder


def test_words_become_places():
    assert placed("she said she", "she") == Span(0, 3)
    assert placed("she said she", "she#2") == Span(9, 12)
    with pytest.raises(ValueError, match="does not stand"):
        placed("she said", "she#2")


def test_every_label_of_the_corpus_stands_in_its_text():
    texts = read_texts(CORPORA)
    assert len({text.id for text in texts}) == len(texts) >= 66
    assert sum(not text.sources for text in texts) >= 8
    assert {label.kind for text in texts for label in text.sources} == set(SourceKind) - {SourceKind.NONE}
    assert 0 < sum(text.watched for text in texts) < len(texts) / 2


def test_what_is_read_is_scored(tmp_path):
    texts = read_texts(write(tmp_path, TEXT))
    scores = score_sources(texts)
    right, gold, read = scores.attributions
    assert (right, gold) == (1, 1)
    assert read >= 1
    assert scores.figures["kind"] == scores.figures["recall"] == 1


def test_a_folder_of_texts_alone_is_scored_and_pinned(tmp_path):
    texts = tmp_path / "texts"
    texts.mkdir()
    evaluation = evaluate(write(texts, TEXT))
    assert evaluation.table().startswith("sources")
    evaluation.pin(tmp_path / "floors.json")
    assert evaluation.check_floors(tmp_path / "floors.json") == []
    write(texts, TEXT, {**TEXT, "id": "two"})
    assert "pinned on other" in evaluation.check_floors(tmp_path / "floors.json")[0]


def test_a_broken_label_is_named(tmp_path):
    broken = {**TEXT, "attributions": [{**TEXT["attributions"][0], "cue": "whispered"}]}
    with pytest.raises(InputError, match="one is not labelled"):
        read_texts(write(tmp_path, broken))
