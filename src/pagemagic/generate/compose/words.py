"""Sentences of the brief: statements beside a picture, stories, quotations, steps, questions, plain points."""

from __future__ import annotations

from pagemagic.generate.compose.notes import says_more
from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import Inline, Json, join, run
from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.writing.measure import words
from pagemagic.generate.writing.standing import about_offers, promised, wanted
from pagemagic.generate.writing.ways import main_way, way_text, ways
from pagemagic.generate.writing.written import sentence_text, told
from pagemagic.page.facts import AddressFact, ClaimFact, DateFact, NameFact, PlaceFact, TradeFact

OWN_PAGE = 5
"""From so many sentences on, a story has a page of its own."""


def states(material: Material, claim: ClaimFact) -> bool:
    """Whether a claim may stand beside a picture: how something is done or for whom, in four to nine words."""
    plain_claim = material.meaning(claim) == "other" and ":" not in claim.text and not about_offers(material, claim)
    plain_claim = plain_claim and not material.voice.shows("made_by", claim.text)  # who made it is no picture
    names = [word for word in claim.text.split() if word[:1].isupper()]
    plain_claim = plain_claim and len(names) + 1 < len(claim.text.split())  # "Mac, Windows and Linux" is a row
    return plain_claim and 4 <= words(material, [run(claim.id)]) <= 9


def statement(work: Work) -> Part | None:
    """A claim that says how something is done or for whom, beside a picture."""
    material = work.material
    if material.kit.name not in ("personal", "software"):
        return None
    found = [claim for claim in material.claims("other") if states(material, claim)]
    # The list keeps the short ones; what has a verb or a purpose is worth a picture.
    found.sort(key=lambda claim: -len(claim.text.split()))
    if not found:
        return None
    claim = found[0]
    material.put(claim)
    best = main_way(material)
    button: list[Json] = []
    if best is not None and material.kit.name == "personal":
        asked = material.voice.phrase("button.commission") if material.voice.shows("commission", claim.text) else None
        button = [work.block("button", text=asked or way_text(material, best), to=best.link, quiet=True)]
    return work.part("statement", "media", {"title": [run(claim.id)]}, {"picture": work.image(), "actions": button})


def questions(work: Work) -> Part | None:
    """Questions of the brief with the sentence that answers each."""
    pairs = work.material.forms.questions
    if not pairs:
        return None
    blocks = [
        work.block("question", question=_sentence(work, ask), answer=_sentence(work, told)) for ask, told in pairs
    ]
    work.say(*[sentence for pair in pairs for sentence in pair])
    return work.part(
        "questions", "faq", {"title": work.title("questions")}, {"questions": blocks}, nav=work.nav("questions"), rank=4
    )


def steps(work: Work) -> Part | None:
    """What comes first, then and last, where the brief says so in those words."""
    found = work.material.forms.steps
    if not found:
        return None
    work.say(*found)
    blocks = [work.block("step", title=_sentence(work, one)) for one in found]
    return work.part("steps", "steps", {"title": work.title("steps")}, {"steps": blocks}, nav=None, rank=4)


def quotes(work: Work) -> Part | None:
    """What somebody said, with who said it."""
    found = work.material.forms.quotes
    if not found:
        return None
    work.say(*[sentence for sentence, _, _ in found])
    blocks = [work.block("quote", text=said, cite=who) for _, said, who in found]
    return work.part("quotes", "quote", {}, {"quotes": blocks})


def _sentence(work: Work, sentence: Sentence) -> Inline | None:
    return sentence_text(work.material, sentence.start, sentence.end)


def story(work: Work) -> Part | None:
    """The sentences that are left: one or two beside a picture, more as a text."""
    material = work.material
    # What only strings together name, place and date has been said by the first screen.
    work.say(*[one for one in work.prose if not says_more(work, one) and not _holds_more(work, one)])
    found = [one for one in work.prose if work.closing != "action" or not wanted(material, one) or not ways(material)]
    if not found:
        return None
    work.say(*found)
    texts = [(one, text) for one in found if (text := told(material, one.start, one.end)) is not None]
    if not texts:
        return None
    title = (
        work.title("story")
        if material.label_key("story")
        else material.voice.label("about" if material.person else "about_us")
    )
    nav = title if len(str(title).split()) <= 2 else material.voice.label("about")
    if len(texts) <= 2:
        body = [work.block("text", text=text) for _, text in texts]
        return work.part("story", "media", {"title": title}, {"picture": work.image(), "body": body}, nav=nav, rank=4)
    body = [work.block("text", text=_paragraph(group)) for group in _groups([text for _, text in texts if text])]
    return work.part("story", "article", {"title": title}, {"body": [*work.image(), *body]}, nav=nav, rank=4)


def _holds_more(work: Work, sentence: Sentence) -> bool:
    """Whether a fact stands in a sentence that no first screen shows."""
    shown = NameFact | TradeFact | PlaceFact | AddressFact | DateFact
    return any(within(fact, sentence) and not isinstance(fact, shown) for fact in work.material.facts)


def _groups(texts: list[Inline]) -> list[list[Inline]]:
    """Two or three sentences to a paragraph."""
    size = 2 if len(texts) % 3 == 1 or len(texts) < 6 else 3
    return [texts[at : at + size] for at in range(0, len(texts), size)]


def _paragraph(texts: list[Inline]) -> Inline:
    return join(*[part for text in texts for part in (text, " ")][:-1])


def points(work: Work) -> Part | None:
    """Claims that found no other home, as plain lines."""
    material = work.material
    beside = [*promised(material)[:1]] if ways(material) else []
    found = [claim for claim in material.claims() if not wanted(material, claim) or not ways(material)]
    found = [claim for claim in found if claim not in beside]
    if not found:
        return None
    material.put(found)
    title = points_title(work)
    items = [work.block("item", title=[run(claim.id)]) for claim in found[:40]]
    return work.part(
        "points",
        "list",
        {"title": title},
        {"items": items},
        variant="ruled",
        nav=title if len(found) > 3 and len(str(title).split()) <= 2 else None,
        rank=5,
    )


def points_title(work: Work) -> Inline:
    """What plain lines are about: the day of an event, a stay, else who it is."""
    material = work.material
    subject = material.subject.name if material.subject is not None else ""
    own = material.voice.first_phrase(f"points.{subject}", f"points.{material.kit.name}")
    return own or material.voice.label("about" if material.person or material.kit.name == "software" else "about_us")
