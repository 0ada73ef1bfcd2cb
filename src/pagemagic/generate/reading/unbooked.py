"""Whether a brief says that nobody has to book: ``Walk in, no bookings``, ``Sem marcação``, ``予約不要``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.tokens import Token, tokens
from pagemagic.generate.reading.words.table import bag

_UNBOOKED = Phrases(
    "walk-ins|walk ins|just turn up|just drop in|no bookings|no booking|no booking needed|"
    "no appointment|no appointments|no appointment needed|no appointment necessary|no reservations|no need to book|"
    "without appointment|without an appointment|bookings not needed|appointments not needed|"
    "ohne termin|ohne voranmeldung|ohne anmeldung|ohne reservierung|kein termin nötig|keine termine nötig|keine terminvergabe|"
    "keine reservierung|keine reservierungen|keine reservierung nötig|keine anmeldung nötig|"
    "sans rendez-vous|sans rdv|sans réservation|pas de réservation|pas de réservations|pas de rendez-vous|"
    "sin cita|sin cita previa|sin reserva|sin reservas|no hace falta cita|no hace falta reservar|no hace falta reserva|"
    "no se admiten reservas|no aceptamos reservas|no se reserva|"
    "sem marcação|sem marcações|sem marcação prévia|sem hora marcada|sem reserva|sem reservas|não é preciso marcar|não é preciso reservar|"
    "não aceitamos reservas|não aceitamos marcações|não precisa de marcação|"
    "senza appuntamento|senza prenotazione|senza prenotare|niente prenotazioni|niente appuntamenti|non serve prenotare|non serve appuntamento|"
    "non si prenota|non si accettano prenotazioni|"
    "zonder afspraak|zonder reservering|zonder reserveren|geen afspraak nodig|geen afspraken|geen reserveringen|reserveren niet nodig|"
    "reserveren niet mogelijk|binnenlopen zonder afspraak|"
    "بدون موعد|من دون موعد|بدون حجز|من دون حجز|لا حاجة للحجز|لا حاجة إلى حجز|لا حاجة لموعد"
)
_ALONE = Phrases("walk in|walk-in|just walk in|drop in|drop-in")
"""Between commas, and nowhere else: ``walk-in wardrobes``, ``we walk in the hills``."""
_LIMITS = bag(
    "on before after during in at for from under over if unless am an ab vor nach für bei im in le les avant après pour lors dès los el las "
    "antes para durante aos às antes até dopo prima per il la di op voor na tijdens bij vanaf"
)
"""Words after it that say when or for whom it holds."""
_JAPANESE = (
    "予約不要",
    "予約なし",
    "予約は不要",
    "予約はいりません",
    "予約は承っておりません",
    "予約は受け付けておりません",
)
"""Japanese has no spaces that part words."""


def unbooked(text: str) -> bool:
    """Whether a text says that visitors come without booking."""
    return any(one in text for one in _JAPANESE) or says_unbooked(tokens(text))


def says_unbooked(run: Sequence[Token]) -> bool:
    """Whether a run of tokens says it, without a limit: ``No bookings on Sundays`` says it of Sundays."""
    ends = (at + _UNBOOKED.at(run, at) for at in range(len(run)) if _UNBOOKED.at(run, at))
    whole = any(end == len(run) or run[end].fold not in _LIMITS for end in ends)
    return whole or any(_alone(run, at) for at in range(len(run)))


def opens_unbooked(run: Sequence[Token]) -> bool:
    """Whether a fragment begins with it."""
    return _UNBOOKED.at(run, 0) > 0 or _alone(run, 0)


def _alone(run: Sequence[Token], at: int) -> bool:
    """Whether words that mean it between commas stand so."""
    end = at + _ALONE.at(run, at)
    return at < end and (not at or run[at - 1].kind == "sign") and (end == len(run) or run[end].kind == "sign")
