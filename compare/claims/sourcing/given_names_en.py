"""Given names that copy in English prints often, by whom "he" and "she" can mean: a table that an editor can extend.

Names of either ("Alex", "Dana", "Jordan", "Kim", "Leslie", "Robin", "Taylor") stand in no row. Read by ``people.py``; what
the article itself says ("Ms. Dana Whitlow") goes before it.
"""

from __future__ import annotations

_WOMEN = (
    "abigail ada agnes aisha alexandra alice alicia alison allison amanda amelia amina amy ana anastasia andrea angela anita ann anna anne "
    "annette annie antonia april astrid audrey barbara beatrice becky bernice beth bethany betsy betty beverly birgit bonnie brenda "
    "bridget brigitte brittany camille carla carmen carol carole caroline carolyn carrie catherine cathy cecilia celia charlotte "
    "cheryl chiara christina christine cindy claire clara claudia colleen connie constance cynthia daisy daniela danielle dawn "
    "debbie deborah debra deirdre delia denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena "
    "elisabeth elise eliza elizabeth ella ellen eloise elsa emily emma erica erika erin esther ethel eva eve evelyn faith fatima "
    "felicia fiona florence frances francoise frederica gabriela gabrielle gail gemma geraldine gertrude gillian gina giulia gladys "
    "gloria grace greta gretchen hannah harriet hazel heather heidi helen helena helga henrietta hilary hillary hope ida ilse imelda "
    "ingrid irene iris irina isabel isabella jacqueline jane janet janice janine jasmine jeanette jeanne jenna jennifer jenny "
    "jessica jill joan joanna joanne jocelyn jodi josephine joyce juanita judith judy julia juliana julie juliet june karen karin "
    "katarina kate katherine kathleen kathryn kathy katie katrina kay kayla kimberly kirsten kirstjen kristen kristin kristina "
    "kristine laura lauren laurie lea leah lena leonora leticia lidia lillian lily linda lindsay lisa liz lois lorena loretta lori "
    "lorraine louisa louise lucia lucille lucy luisa lydia mabel madeleine madeline magdalena maggie maite mandy marcia margaret "
    "margarita margot maria mariam marian marianne marie marilyn marina marissa marjorie marlene marsha martha mary maryam matilda "
    "maureen maxine megan melanie melinda melissa meredith mia michelle mildred millicent minnie miriam molly mona monica muriel "
    "myra nadia nancy naomi natalia natalie natasha nellie nicola nicole nina noelle nora norma olga olive olivia pamela patricia "
    "patty paula pauline pearl peggy penelope petra phyllis priscilla rachel ramona rebecca regina renata renee rhonda rita roberta "
    "rosa rosalind rose rosemary ruth sabine sabrina sally samantha sandra sara sarah selma shannon sharon sheila shelley shirley "
    "sigrid silvia simone sofia sonia sonja sophia sophie stacey stacy stella stephanie sue sunita susan susanna susanne suzanne sylvia "
    "tamara tammy tara tatiana teresa tess tessa thelma theresa theresia tiffany tina tracy ulrike ursula valentina valerie vanessa "
    "vera veronica victoria violet virginia vivian wanda wendy wilma yolanda yvette yvonne zoe"
)

_MEN = (
    "aaron abdul abdullah abraham adam adrian ahmed alan albert alberto alejandro alessandro alexander alfred ali allan allen alphonse "
    "alvin amir anders andre andreas andrei andrew andy angelo angus anthony anton antonio arnold arthur arturo barack barry ben "
    "benjamin bernard bernie bill billy bjorn bob boris brad bradley brandon brent brett brian bruce bruno bryan byron caleb calvin "
    "carl carlos cecil cesar chad charles charlie chester chip christian christopher chuck clarence clark claude clifford clint clive "
    "colin conrad craig curtis cyril damian dan daniel darren dave david dean dennis derek diego dieter dimitri dirk dmitri dominic "
    "don donald doug douglas dwight earl eddie edgar eduardo edward edwin elijah elliot elmer emil emmanuel eric erich erik ernest "
    "ernesto ethan eugene evan fabian felix ferdinand fernando floyd francisco franco frank franklin franz fred frederick fritz gareth "
    "gary gavin gene geoffrey george gerald gerard gerhard giles giorgio giovanni glenn gordon graham grant greg gregory guillermo gunther "
    "gustav guy hank hans harold harry harvey hassan hector heinrich henri henrik henry herbert herman horace howard hubert hugh "
    "hugo ian ibrahim igor isaac ivan jack jackson jacob jacques jaime jake jakob james jared jason javier jay jeff jeffrey jeremy "
    "jerome jerry jim jimmy joachim joaquin joe joel johan johann johannes john johnny jon jonas jonathan jorge jose josef joseph josh "
    "joshua juan jules julian julio julius jurgen justin karl keith ken kenneth kevin kirk klaus konrad kurt kyle lance larry lars "
    "laurence lawrence len leo leon leonard leonardo leopold lester lewis lionel lloyd lorenzo louis lucas luigi luis lukas luke "
    "luther magnus malcolm manuel marc marcel marco marcus mario mark markus martin marvin mateo matt matteo matthew matthias "
    "maurice max maximilian mehmet michael miguel mike mikhail miles milton mitch mitchell mohamed mohammad mohammed morris moses "
    "muhammad mustafa nathan nathaniel ned neil nelson nicholas nick nicolas niels nigel nikolai noah norman oleg oliver omar oscar "
    "osman otto owen pablo patrick paul pavel pedro peter phil philip philippe pierre rafael ralph ramon randall randy raul ray "
    "raymond reginald reinhard rene ricardo richard rick robert roberto rod roderick rodney roger roland rolf roman ron ronald rory "
    "roy rudolf rudy rupert russell ryan salvador samuel scott sean sebastian serge sergei sergio seth shane sidney simon stanley stefan "
    "stephen steve steven stuart ted terence theo theodore thomas tim timothy tobias todd tom tommy tony trevor tyler tyrell tyrone ulrich vernon "
    "victor viktor vincent vladimir wade wallace walter warren wayne werner wesley wilfred wilhelm william winston wolfgang xavier "
    "yusuf zachary"
)

GIVEN_NAMES: dict[str, str] = {**dict.fromkeys(_WOMEN.split(), "f"), **dict.fromkeys(_MEN.split(), "m")}
"""Given name, folded: "f" whom "she" means, "m" whom "he" does."""
