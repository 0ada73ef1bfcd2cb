"""What is said of a person and is no calling: ``AAT licensed``, ``former examiner``, ``thirty years a beekeeper``."""

from __future__ import annotations

from pagemagic.generate.material import Material
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.tokens import tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.reading.words.table import bag
from pagemagic.generate.voice import cues_of

_ONCE = bag(
    "former ex retired ehemaliger ehemalige früherer frühere früher ancien ancienne antiguo antigua exprofesor antigo antiga vormalig "
    "voormalig oud-docent già"
)
"""Words for what somebody was."""
_TRAINED = bag(
    "trained licensed certified qualified registered accredited chartered geprüft geprüfter geprüfte zertifiziert zertifizierte staatlich "
    "diplômé diplômée agréé agréée certifié certifiée titulado titulada colegiado colegiada certificado certificada diplomado diplomada "
    "credenciado credenciada licenciado licenciada formado formada diplomato diplomata abilitato abilitata certificato certificata iscritto "
    "iscritta gediplomeerd gecertificeerd erkend geregistreerd"
)
"""Words for what somebody was trained or is let to do."""


def qualifies(material: Material, role: str) -> bool:
    """Whether words beside a name say what speaks for the person, so that they stand under the name and not before it."""
    found = tokens(role)
    if not found:
        return False
    spoken = material.voice.spoken
    first, last, several = found[0].fold, found[-1].fold, len(found) > 1
    counted = any(number_at(found, at, spoken) is not None for at in range(len(found) - 1))
    standing = {first, last} & ({*cues_of(spoken, "standing")} | _TRAINED | words_of(spoken).claim_last)
    calling = several and first in _TRAINED and last not in _TRAINED
    return counted or first in _ONCE or (bool(standing) and not calling)
