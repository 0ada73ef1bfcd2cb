"""Which drawing the words of an offer ask for: its own noun in its own language, and none for words that only look alike."""

from __future__ import annotations

import pytest

from pagemagic.pictures.motifs.words import offered_in

TABLE = """
en | Box of six custard tarts | pie
en | Milk chocolate | chocolate
en | Rugs from Norwegian wool, dyed with plants | rug
en | Course of guitar | guitar
en | Wall hangings and blankets | wall-hanging
en | Sunday roast | -
en | Bride and groom packages | rings
en | Hen party | -
en | Party wall notices | -
en | Home improvements | -
en | Adventure playground | -
en | Joint replacement | -
en | Application forms | document
en | Hair extensions | scissors
en | Wheelchair hire | -
en | Applications online | -
en | Keynote speakers | microphone
en | Keyboard lessons | piano
en | Sewage treatment | -
en | Written quotes | -
en | Car diagnostics | car
en | Georgian houses | house
en | Joyful singing | -
en | Full English | -
en | Sea bass | fish
en | Waste collection | -
en | Coach hire | bus
pt | Caixa de seis queijadas | pie
pt | Caldeirada de enguia | pot
pt | Queijo de ovelha | cheese
pt | Especialidades da casa | -
pt | Aulas de cavaquinho | ukulele
pt | Ao ar livre | -
pt | Preço pelo serviço | -
pt | Pão integral | loaf
pt | Caminhada de domingo | -
pt | Segunda-feira | -
pt | Bolos por encomenda | cake
pt | Móveis embutidos | chair
pt | Lampreia de ovos | -
pt | Contactos | -
es | Clase de ukelele | ukulele
es | Especialidad de la casa | -
es | Unas clases | mortarboard
es | Camino de Santiago | -
es | Ciclo de conferencias | -
es | Docena de huevos | egg
es | Piscina climatizada | pool
es | Escritorio a medida | -
es | Vinagre de Jerez | -
fr | Boîte de galettes | galette
fr | Location de vélos | bicycle
fr | Table d'hôtes le soir | -
fr | Cabinet dentaire | tooth
fr | Tarte fait maison | pie
fr | Mais aussi le dimanche | -
fr | Éclair au café | -
fr | Ordinateurs | -
fr | Restauration du lavoir | wash-house
fr | Le chemin des crêtes | -
de | Kiste mit Äpfeln | apple
de | Um 18 Uhr | -
de | Programm | -
de | Abendkleider | -
de | Glühwein, mulled | bottle
de | Kunststofffenster | window
de | Verband der Imker | honey
de | Wir kommen | -
de | Im Rahmen der Messe | -
de | Dachstühle | roof-truss
de | Teppiche aus Schafwolle | rug
de | Gastronomie | -
de | Chorprobe | -
it | Camera doppia | bed
it | Pesche e albicocche | -
it | Piscina | pool
it | Dentro le mura | -
it | Cena in albergo | fork-knife
it | Corso di chitarra | guitar
it | La data della festa | -
nl | Door heel Nederland | -
nl | Doos met appels | apple
nl | Lijst van prijzen | -
nl | Meer weten | -
nl | Vloerkleden | -
nl | Zwembad | pool
ar | سجاد يدوي | rug
ja | ウクレレ教室 | ukulele
"""


@pytest.mark.parametrize("row", TABLE.strip().splitlines())
def test_an_offer_shows_its_own_noun(row: str) -> None:
    language, text, wanted = (part.strip() for part in row.split("|"))
    assert (offered_in(text, (), language) or ("-",))[0] == wanted
