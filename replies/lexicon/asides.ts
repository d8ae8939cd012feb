import { listed } from './signs.ts'

/** Words that say nothing by themselves, so that a sentence may stand around the one that counts. */
export const fillers: ReadonlySet<string> = new Set(
  listed(`i, im, id, ill, ive, m, d, ll, ve, me, my, mine, we, us, our, you, your, he, the, a, an, this, that, these, it, its, to,
    please, pls, plz, thanks, thank, thx, ty, cheers, hi, hey, hello, dear, good, morning, evening, day, ok, okay, sure, fine, well, so,
    then, now, today, asap, immediately, just, only, want, wanted, would, like, wish, prefer, choose, will, can, could, may, shall,
    do, give, get, send, take, make, have, process, issue, full, complete, whole, all, entire, a, number, no1, nr, is, be, am, are,
    happy, glad, willing, love, longer, bit, little, more, option, answer, reply, go, ahead, with, and, sir, madam, team, kind, regards,
    one, other, item, items, everything, am, yes, yeah, yep, oh, ah,
    ich, wir, mir, uns, mein, meine, meinen, meiner, unsere, das, die, der, den, dem, ein, eine, einen, bitte, danke, hallo, guten, tag,
    morgen, abend, moin, gerne, gern, möchte, moechte, will, wollen, würde, wuerde, hätte, haette, kann, können, doch, jetzt, sofort,
    dann, lieber, auf, volle, vollständige, ganze, gut, ja, weiter, weiterhin, haben, zu, ware, artikel, mfg, liebe, grüße, gruesse, vielen, dank,
    je, j, nous, vous, le, la, les, l, un, une, mon, ma, mes, notre, ce, cette, voudrais, veux, souhaite, aimerais, préfère, merci,
    bonjour, bonsoir, salut, s, te, svp, plait, plaît, il, d, accord, oui, vais, vouloir, être, demande, complet, complète, intégral, maintenant,
    de, du, en, et, votre, tout, toute, un, peu, encore, bien,
    yo, quiero, quisiera, deseo, prefiero, me, gustaría, mi, mis, el, los, las, una, por, favor, gracias, hola, buenos, buenas, días,
    tardes, noches, sí, vale, ahora, ya, voy, a, puedo, podría, y, completo, total, todo, su, hacer, solicito, pido,
    io, vorrei, voglio, preferisco, il, lo, gli, i, uno, mio, mia, miei, grazie, per, favore, ciao, salve, buongiorno, buonasera, si,
    va, bene, subito, adesso, completo, posso, potrei, e, di, ancora, chiedo, fare, del, della, dell, mi,
    ik, wij, we, wil, willen, zou, graag, liever, het, een, mijn, ons, onze, alstublieft, aub, svp, bedankt, dank, je, u, wel, hallo, hoi, beste,
    goedemorgen, dag, ja, goed, nu, meteen, dan, even, kan, mag, op, volledige, volledig, en, mij, nog, langer, blijf, blijven, verder,
    eu, nós, quero, queria, gostaria, prefiro, o, os, as, um, uma, meu, minha, meus, por, favor, obrigado, obrigada, olá, oi, bom, boa,
    dia, tarde, noite, sim, agora, já, vou, posso, e, completo, total, do, da, tudo, bem, fazer, solicito,
    من, فضلك, شكرا, أنا, أريد, اريد, أرغب, في, نعم, حسنا, مرحبا, الآن, لو, سمحت, رجاء, الرجاء, أود, كامل, على, عليكم, السلام, نحن, نريد, ان, أن`),
)

/** Politeness around a word that counts only when it stands alone. */
export const courtesies: ReadonlySet<string> = new Set(
  listed(`please, pls, plz, thanks, thank, you, thx, now, ok, okay, hi, hello, hey, bitte, danke, merci, svp, s, il, vous, plait, te,
    por, favor, gracias, grazie, per, favore, aub, alstublieft, bedankt, obrigado, obrigada, شكرا, من, فضلك, رجاء, me, i, said, immediately, sofort`),
)

/** Words that turn a sentence round, make it depend on something, or speak of what has been: only a person can tell what it wants. */
export const blockers: ReadonlySet<string> = new Set(
  listed(`not, dont, don, didn, won, si, no, never, none, nor, neither, without, cant, cannot, wont, wouldnt, couldnt, shouldnt, shouldn, isnt, arent, didnt,
    doesnt, havent, hasnt, wasnt, aint, nothing, instead, unless, if, or, but, until, till, unclear, maybe, perhaps, whether, either, before,
    after, already, still, got, received, waiting, waited, refunded, cancelled, canceled, changed, for, about, why, what, how, when, where,
    who, which, minute, minutes, second, seconds, sec, moment, did, does, was, were, has, had, wrong, mistake, accident, accidentally,
    undo, undone, forget, ignore, stop, since, thought, friend, someone,
    nicht, kein, keine, keinen, keiner, nie, niemals, nichts, ohne, statt, wenn, falls, oder, aber, außer, ausser, vielleicht, ob, schon, bereits,
    erhalten, bekommen, noch, warum, wieso, was, wie, wann, wo, moment, kurz, bevor, nachdem, sonst, doch nicht, versehentlich, bis, bloß,
    ne, n, pas, jamais, rien, sans, ni, sauf, ou, mais, peut, quand, pourquoi, comment, où, déjà, reçu, avant, après, minute, erreur, aucun, aucune, plutôt,
    nunca, jamás, nada, sin, ni, pero, sino, quizás, cuando, cuándo, cómo, dónde, antes, después, todavía, recibido, recibí, error, salvo, tampoco,
    non, mai, niente, nulla, senza, né, se, oppure, forse, quando, perché, come, dove, già, ricevuto, prima, dopo, momento, attimo, errore, invece,
    niet, geen, nooit, niets, zonder, als, tenzij, of, maar, misschien, waarom, hoe, wanneer, waar, al, reeds, ontvangen, voordat, nadat, even wachten, vergissing,
    não, nao, nunca, jamais, nem, sem, mas, talvez, quando, como, onde, recebi, recebido, ainda, antes, depois, engano, espera,
    لا, لم, لن, ليس, غير, بدون, دون, إذا, اذا, أو, لكن, ربما, متى, كيف, لماذا, أين, هل, قبل, بعد, ليست, ما`),
)
