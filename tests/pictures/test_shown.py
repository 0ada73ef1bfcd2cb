"""What whole briefs show, in seven languages: the right thing, or nothing; never another trade's."""

from __future__ import annotations

import pytest

import pagemagic as pm

RIGHT = """
Clockwork & Co mends clocks and barometers in Bath.|watch
Schuhmacherei Ilg in Ulm. Neue Sohlen, Absätze, Taschen.|shoe
Officina Bici Rossi, riparazione biciclette a Ferrara. Cambio camere d'aria 12 €.|bicycle
Piano tuner in Cork, Aoife Byrne. Tuning €110, regulation, repairs.|piano
Escuela de surf Olas, Zarautz. Clases de grupo 35 €.|surfboard
Imkerij De Linde, honing uit Drenthe.|hive honey bee
Electricista en Murcia, Paco Soler. Boletines, averías, puntos de carga.|lightning bulb
Quinta do Vale, vinho do Dão desde 1962. Provas ao sábado, 12 €.|bottle grapes
Sign writer in Margate. Fascias, vans, gold leaf.|letter
Kite maker in Rye, Ben Amos. Single-line kites, repairs.|kite
The Chimney Sisters sweep chimneys in Norwich. £65 a flue.|chimney
Glazier in Dundee, same day. Broken panes, shopfronts, mirrors.|pane
Boulangerie Martel, Dijon. Pain au levain, brioche, galette des rois.|loaf
Kinésithérapeute à Rennes, Paul Le Goff. Rééducation du dos, du genou.|stretching
Dachdecker Reinke in Kiel. Steildach, Flachdach, Dachrinnen.|roof
Notaría Ruiz, Cádiz. Escrituras, herencias, poderes.|deed seal
Fietsenmaker Bol in Utrecht. Banden plakken, remmen, verlichting.|bicycle
Ana Prado, tradutora ajuramentada em Faro. Inglês, alemão, francês.|two-languages
Weingut Lorch an der Nahe. Riesling, Spätburgunder, Sekt. Weinproben 18 €.|bottle grapes glass
Vivero Las Lomas, plantas de huerta y frutales en Antequera. Olivos, almendros.|seedling flower
Loodgieter Van Dalen, Zwolle. Lekkages, cv-ketels, sanitair.|pipe tap
Petra Lind, mediator in Oslo. Workplace conflicts, separations.|circles
Second Step, a charity in Leeds for young people leaving care.|heart
Hundeschule Pfotenfit, Kassel. Welpenkurse, Einzelstunden.|dog paw
Pompes funèbres Dubois, Arras. Obsèques, contrats.|wreath
Funeral director in Ayr, family run since 1921.|wreath
Bestattungen Krüger in Celle. Erdbestattung, Feuerbestattung, Vorsorge.|wreath
Vermessungsbüro Adler, Rostock. Grenzpunkte, Lagepläne.|theodolite
Recruitment agency in Cologne for nurses.|cv
Marine surveyor in Falmouth. Yachts before purchase, insurance.|boat
Dry stone waller in Cumbria. Repairs, new walls, courses.|stone-arch
"""
"""A brief and the motifs of which one may lead."""

NOTHING = """
Kolb & Söhne, Akkordeonbau und Reparatur in Trossingen. Stimmen, neue Bälge.
Maren Holt repairs accordions and concertinas in Flensburg. Retuning from £140.
Réparation de machines à coudre à Lille. Révision 60 €, devis gratuit.
Harbour Lane, a hypnotherapist in Hull. First visit free.
Karateclub Kime in Leiden. Training dinsdag en donderdag.
Radio amateur club in Brno. Courses for the licence.
Sommertreffen im Hof, 21. August 2027, Erfurt.
Wig maker in Wigan. Fittings by appointment.
Taxidermist in Hereford.
Drogaria Central, Faro. Aberta todos os dias.
Berliner Kontor in Celle. Termine nach Absprache.
Bell founder in Leuven.
"""
"""Briefs of trades that no motif shows, or shows for certain."""


def shown(brief: str) -> tuple[str, ...]:
    return pm.design(brief).site.art.motifs


@pytest.mark.parametrize("row", RIGHT.strip().splitlines())
def test_the_right_thing_leads(row: str) -> None:
    brief, _, fitting = row.partition("|")
    found = shown(brief)
    assert found, brief
    assert found[0] in fitting.split(), found


@pytest.mark.parametrize("brief", NOTHING.strip().splitlines())
def test_what_is_not_certain_is_not_drawn(brief: str) -> None:
    assert shown(brief) == ()


@pytest.mark.parametrize("theme", ["market", "chambers", "poster", "yard", "contact-sheet", "instrument"])
def test_a_site_without_motifs_has_pictures_in_every_theme(theme: str) -> None:
    made = pm.design(
        pm.Brief(text="Harbour Lane, a hypnotherapist in Hull. First visit free. 01482 555 014.", theme=theme)
    )
    page = pm.render_site(made.site, target=pm.Target(base_path="")).files["index.html"].decode()
    assert page.count("<path") > 8
