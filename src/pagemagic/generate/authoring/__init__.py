"""The form in which a model writes a section, and the way there and back.

A section in a document has ids, colour bands, links by id and typed text. What a model writes is flat and short: one JSON
object with a property for each property and slot, text as a Markdown subset, facts by name, links as addresses, pictures
as the name of a file or a brief of what to show. Code does the rest.
"""
