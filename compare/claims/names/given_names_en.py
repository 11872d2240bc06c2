"""Given names of people who write themselves in Latin letters: a table that an editor can extend.

Such a name, and the family name behind it, has one spelling: "Lukas" and "Lucas" are two, however alike they sound.
Names that copy also writes for people of other scripts (Anna, Viktor, Elena) stand in no row. Feeds ``sounding.py``.
"""

from __future__ import annotations

from compare.claims.names.spellings_en import SHORT_NAMES

_ROWS: tuple[str, ...] = (
    # English
    """adam adele alan albert alice allison alvin amanda amber amy angela ann anne annette april arlene ashley audrey barbara
    barry beatrice becky bernice beth betty beverly blair blake bonnie brad bradley brandon brenda brent brett brian bridget
    bruce bryan bryce caleb calvin cameron carla carlton carol caroline carolyn carrie cassandra cecilia chad charlotte
    cheryl claire clarence clark claude clayton cliff clifford clint clinton cody colin colleen connie connor constance
    corey cory craig crystal curt curtis cyrus dale damon dana darlene darrell darren darryl dawn dean deanna delia denise
    dennis derek derrick diana diane dolores donna doris dorothy duane dustin dwight dylan earl edgar edith edmund edwin
    eileen elaine eleanor ellen elliot elliott emily emma eric erica erik erin ernest ethan ethel eva evan evelyn faith
    felicia fiona florence floyd forrest frances gail garrett gary gavin geneva george georgia gerard gilbert gina glen
    glenn gloria gordon grace graham grant guy hailey hannah harriet harvey hayley heather hector heidi helen herbert
    herman hilary hillary holly hope howard hugh hugo ian irene iris irving isaac ivy jackie jane janet janice jared jasmine
    jason jay jean jeb jeremy jerome jesse jessica jill joan joanna joanne jocelyn jodi jody joel jordan joy joyce juanita
    judd julia julian julie june justin karen karl carl kate kathleen kay kayla keith kelly kelsey kendra kerry kirk kristen
    kristin kristina kurt kyle lance laura lauren laurie leah lena leonard leroy leslie lester lewis lillian linda lindsay
    lindsey lionel lloyd logan lois lorraine louis louise lowell loretta lucas lucille lucy luke lynn lynne mabel marc marcia
    marcus margot marian marie marilyn marion marjorie mark marlene marsha marshall martha martin marvin mary maureen maurice
    max maxine megan melanie melinda melissa melody meredith merle micah michelle mildred milton miriam mitt molly monica
    morgan morris murray myra myron naomi neal neil nelson nicole noah noel nora norma norman olive oliver olivia opal oscar
    otis owen paige paul paula pauline pearl peggy penny perry phyllis preston priscilla quentin rachel ralph randall randolph
    randy regina reginald rex rhonda riley rita roberta robin rochelle rodney roger roland rosalind rose rosemary ross roxanne
    roy ruby rufus rupert russell ruth ryan sabrina sally sandra sarah saul scott sean seth shannon sharon shaun shawn sheila
    sheldon shelley sherry shirley sidney sidonie silas simon spencer stacey stacy stanley stewart stuart sylvester sylvia
    tamsin tara teresa theresa terrence terry tess tiffany todd tracey tracy travis trevor trisha troy tyler valeria vanessa
    vaughn vernon veronica vicki violet virginia wade wanda warren wayne wendell wendy wesley whitney wilbur willard winifred
    yvette yvonne""",
    # Irish, Scottish and Welsh
    """aidan aileen alasdair angus brendan callum ciara conor declan dermot duncan eamon eoin ewan fergus fionn gareth gwen
    hamish huw liam maeve malcolm niall padraig rhys rory ruairi seamus sinead siobhan""",
    # German and Dutch
    """anke annika armin bastian bernd bernhard birgit bjorn carsten dieter dietmar dirk eberhard elke ernst ferdinand
    friedrich gerhard gerd gisela gottfried gunter gunther hanne hans harald hartmut heike heiner heinrich heinz helga helmut
    henning hildegard holger horst ingo ingrid jens joachim jochen johann johannes jurgen jutta karin karsten katja katrin
    klaas klaus konrad lothar ludwig lukas lutz manfred markus matthias mathias moritz norbert otto petra pieter rainer
    reiner reinhard renate rolf rudi rudolf ruud sabine sebastian siegfried silke sigrid stefanie steffen sven thorsten torsten
    ulf ulrich ulrike ursula uwe volker walther werner wilhelm wolfgang willem""",
    # Scandinavian and Finnish
    """aksel anders annelie arne astrid bengt birgitta bjarne bo casper dag eirik einar elin erling espen frida
    fredrik gunnar gustav hakan halvard havard henrik inga ingvild jari joakim jorgen jorn juha jukka jussi kai kasper kjell
    knut kristian kristoffer lars lasse leif linnea magnus margit marit mads mats matti morten nils niels ole olof oyvind
    pekka per petter poul ragnar sigurd soren stig svein terje tommi torbjorn tore trond vidar""",
    # French
    """alain amelie antoine arnaud aurelie benoit bruno camille cedric chantal claudine didier dominique edouard emile
    emmanuel emmanuelle etienne fabrice florian francois francoise gaetan genevieve gerald gilles guillaume helene herve
    isabelle jacqueline jacques jerome laurent luc lucie marcel margaux mathieu
    matthieu michel mireille monique nathalie odile olivier pascal pascale philippe pierre regis remi renaud rene rolande
    sebastien serge solange stephane sylvain sylvie theo thierry valentin veronique vincent xavier yann yves yvon""",
    # Italian, Spanish and Portuguese
    """agustin alberto alejandra alejandro alessandra alessandro alessio alfonso alfredo alonso alvaro ana andrea andres
    angelo antonella antonio armando arturo beatriz benedetta benito bernardo carlos carlo carmen cesar chiara claudia
    claudio consuelo cristobal diego domingo eduardo elisabetta emilio enrico enrique ernesto esteban esperanza fabio
    fabrizio federico felipe fernanda fernando filippo francesca francesco francisco gabriela gabriele gerardo giacomo
    gianluca gianni giorgio giovanni giulia giuseppe gonzalo graciela guadalupe guido guillermo gustavo hernan ignacio
    ines isabel javier joaquin jorge jose josefina juan julio laura lorenzo lucia luciano luigi luis luiz manuel marcela
    marcelo marco mariana mario matteo mauricio miguel nicola octavio pablo paola paolo paulo pedro pilar rafael ramon
    raul renata renato ricardo riccardo roberto rocio rodolfo rodrigo rogelio rosario ruben salvador salvatore santiago
    sergio silvia silvio soledad stefania tiago tomas umberto valentina vicente ximena""",
)
"""Rows by language; the order is no matter."""

OF_OTHER_SCRIPTS = frozenset(
    """aleksandr oleksandr alexandr alexander andrei mikhail mykhailo mykola nikolai nikolay vladimir volodymyr sergei serhiy
    sergey serhii yuri dmitry benjamin bibi sam sami kim min lee leo art sandy""".split()
)
"""Given names with short forms that are also those of people of other scripts."""

WRITTEN_SO = (frozenset(SHORT_NAMES) | {name for row in _ROWS for name in row.split()}) - OF_OTHER_SCRIPTS
"""Given names of people who write themselves in Latin letters: their names have one spelling."""
