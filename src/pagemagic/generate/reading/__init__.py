"""Reading a brief: from one to twelve sentences in the user's words to facts, by rules alone.

:func:`pagemagic.generate.reading.reader.read` is the way in. Each module holds one concept: it finds its kind of fact
in the brief, takes the span on the :class:`~pagemagic.generate.reading.ledger.Ledger` and leaves the rest to others.
What a language contributes is data, in ``words/``. Nothing is invented: a fact says what the brief says, and what no
fact took comes back as leftover sentences.
"""
