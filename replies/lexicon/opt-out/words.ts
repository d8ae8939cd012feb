/** How a language says that it wants no more texts: lists of words and phrases, in any spelling. */
export interface OptOutWords {
  /** What shall stop. */
  texts: string
  /** Small words that may stand between the others. */
  between: string
  /** Wanting, turned round: "no longer want". */
  unwanted: string
  /** Begins a message that names texts and nothing that was done: "no more". */
  enough: string
  /** With one of these, "no texts" complains that none came. */
  missed: string
  /** The same, unless a wish stands beside it: "möchte keine SMS bekommen". */
  missedUnlessWished?: { words: string; wishes: string }
  /** Before what shall stop. */
  stop: string
  /** Behind what shall stop. */
  stopAfter?: string
  /** What somebody does who writes to me; with a stop before it, nothing need follow. */
  writing: string
  /** Before texts, ends a subscription to them. */
  cancel: string
  /** Says it all by itself. */
  plainly: string
  /** Turns a stop round: what it covers is not read. */
  notStopping: string
}

const en: OptOutWords = {
  texts: `texts, txts, sms, smses, messages, msgs, messaging, texting, text messages, text message, text alerts, text updates, text notifications,
    alerts, notifications, texted, messaged, by text, via text, by txt`,
  between: `any, more, of, these, those, this, the, that, your, you, me, us, my, to, phone, please, such, all, further, other, additional, annoying, automated,
    automatic, marketing, promotional, from, receive, receiving, get, getting, have, be, being, sent, send, sending, by, via, contacted, notified, updated, with, stupid, damn, on, a`,
  unwanted: `do not want, dont want, no longer want, not want, never want, do not wish, dont wish, no longer wish, do not need, dont need, no longer need, do not like,
    dont like, would not like, wouldnt like, would rather not, rather not, prefer not, want no, wish no, need no, not interested in, do not consent, dont consent,
    no longer consent, revoke my consent, withdraw my consent, revoke consent, withdraw consent, want to opt out of, want to unsubscribe from`,
  enough: `no more, no further, no, enough of, enough`,
  missed: `got, get, gets, getting, receive, received, receiving, came, come, comes, coming, why, saw, see, seen, have, had, has, there, sent, were, was, arrived, still, yet, where, i`,
  stop: `stop, stop it with, quit, cease, halt, end, discontinue, refrain from`,
  stopAfter: `to stop, must stop, should stop, need to stop, have to stop, to end, to cease`,
  writing: `texting me, texting us, texting, messaging me, messaging us, contacting me, contacting us, spamming me, spamming us, spamming, bothering me, writing me, writing to me,
    writing us, sending me, sending us, harassing me, pestering me`,
  cancel: `cancel, unsubscribe from, unsubscribe me from, unsubscribe, opt out of, opt me out of, remove me from, take me off, turn off, switch off, disable, deactivate`,
  plainly: `do not text, dont text, never text, do not ever text, dont ever text, never ever text, not to text, not to message, not to contact me, do not please text, dont please text, do not txt, dont txt, do not message, dont message, never message, do not sms, dont sms, do not contact me, dont contact me,
    never contact me, do not contact us, dont contact us, do not write me, dont write me, do not write to me, dont write to me, do not spam, dont spam, do not send me anything, dont send me anything,
    do not send texts, dont send texts, do not send me texts, dont send me texts, do not send any texts, dont send any texts, do not send me any texts, dont send me any texts,
    do not send messages, dont send messages, do not send me messages, dont send me messages, do not send me any messages, dont send me any messages, never send me texts, never send me messages,
    do not send me any more texts, dont send me any more texts, do not send me any more messages, dont send me any more messages, do not send me sms, dont send me sms,
    want to unsubscribe, wish to unsubscribe, like to unsubscribe, need to unsubscribe, want to opt out, wish to opt out, like to opt out, unsubscribe me, unsubscribe us, opt me out, opt us out,
    remove me, remove my number, remove my phone number, delete my number, delete my phone number, take me off, leave me alone, lose my number`,
  notStopping: `do not stop, dont stop, never stop, not stop, please dont stop, do not want you to stop, dont want you to stop, do not want them to stop, dont want them to stop,
    why did you stop, did you stop, have you stop, when did you stop, do not quit, dont quit, do not cancel, dont cancel, do not unsubscribe, dont unsubscribe, never unsubscribe,
    do not remove, dont remove, do not opt me out, dont opt me out, do not opt out, dont opt out, do not turn off, dont turn off, not unsubscribe, not opt out, no need to stop`,
}

const de: OptOutWords = {
  texts: `sms, nachrichten, textnachrichten, textnachricht, kurznachrichten, benachrichtigungen, mitteilungen, nachricht`,
  between: `weitere, weiteren, mehr, solche, solchen, diese, dieser, diesen, eure, euren, ihre, ihrer, ihren, die, der, den, von, euch, ihnen, bitte, per, mit, mir, mich, uns, an, ich, zu, als,
    sofort, endlich, jetzt, möchte, moechte, will, gerne, wieder, künftig, in, zukunft, sie, das, den, versand, alle, auch, werbe, bekommen, erhalten, senden, schicken, schreiben, empfangen`,
  unwanted: `will keine, möchte keine, moechte keine, wünsche keine, wuensche keine, brauche keine, wollen keine, möchten keine, will ich keine, möchte ich keine, will nicht mehr, möchte nicht mehr,
    moechte nicht mehr, will auch keine, will wirklich keine, möchte bitte keine, wünsche ich keine, widerrufe meine einwilligung, schicken sie mir keine, schickt mir keine, senden sie mir keine,
    sendet mir keine, schick mir keine, sende mir keine, schreiben sie mir keine, schreibt mir keine, schicken sie mir bitte keine, schickt mir bitte keine, senden sie mir bitte keine`,
  enough: `keine, nie wieder, nicht mehr, schluss mit, genug`,
  missed: `habe, hab, haben, hatte, bekomme, bekam, erhalte, erhielt, kriege, kam, kamen, kommt, kommen, angekommen, gekommen, gekriegt, warum, wieso, weshalb, wurde, wurden, noch, bisher, bislang, seit, da`,
  missedUnlessWished: {
    words: 'bekommen, erhalten',
    wishes: 'möchte, moechte, will, wollen, wünsche, wuensche, möchten, bitte',
  },
  stop: `stop, stopp, stoppt, stoppen sie, stoppe, beendet, beenden sie`,
  stopAfter: `stop, stopp, stoppen, abstellen, einstellen, beenden, abbestellen, abmelden, kündigen, unterlassen, ausschalten, deaktivieren, stornieren, unerwünscht, nicht mehr, nerven`,
  writing: `mir zu schreiben, mich anzuschreiben, mir zu texten, zu texten, mich zu kontaktieren, mich zu belästigen, mir zu schicken, mir zu senden`,
  cancel: `storniere, storniert, stornieren sie, abbestellung der, abmeldung von, abmelden von, bestelle, ich bestelle`,
  plainly: `schreib mir nicht mehr, schreibt mir nicht mehr, schreiben sie mir nicht mehr, schreiben sie mir bitte nicht mehr, schreibt mir bitte nicht mehr, schreib mir nichts mehr, schreibt mir nichts mehr,
    schreiben sie mir nichts mehr, schreibt mir nie mehr, schreibt uns nicht mehr, schickt mir nichts mehr, schicken sie mir nichts mehr, sendet mir nichts mehr, senden sie mir nichts mehr,
    hör auf zu schreiben, hört auf zu schreiben, hören sie auf zu schreiben, hoeren sie auf zu schreiben, hören sie auf mir zu schreiben, hört auf mir zu schreiben, hör auf mir zu schreiben,
    hören sie auf mir sms zu schicken, hört auf mir sms zu schicken, hören sie auf mir nachrichten zu schicken, hört auf mir nachrichten zu schicken, hören sie auf mir sms zu senden,
    hört auf mit den sms, hören sie auf mit den sms, hört auf mich anzuschreiben, hören sie auf mich anzuschreiben, kontaktieren sie mich nicht, kontaktiert mich nicht,
    lassen sie mich in ruhe, lasst mich in ruhe, lass mich in ruhe, meldet mich ab, melden sie mich ab, melden sie mich bitte ab, löscht meine nummer, löschen sie meine nummer,
    nicht mehr per sms, nicht per sms, keine per sms`,
  notStopping: `hört nicht auf, hören sie nicht auf, hör nicht auf, hören sie bitte nicht auf, nicht aufhören, nicht stoppen, nicht abbestellen, nicht einstellen, nicht beenden, nicht abmelden,
    nicht kündigen, nicht abstellen, nicht stornieren, nicht deaktivieren, stoppt nicht, stoppen sie nicht`,
}

const fr: OptOutWords = {
  texts: `sms, textos, texto, messages, message, notifications, alertes`,
  between: `recevoir, avoir, de, d, du, des, vos, ces, les, aucun, aucune, plus, tels, par, etre, être, contacté, contactée, m, me, nous, envoyer, envoi, a, à, aux, au, moi, svp, tous, l, tout, ce, genre,
    autres, autre, mes, publicitaires, jamais, pas, s, il, vous, plait, votre, toute, mais, en`,
  unwanted: `ne veux plus, veux plus, ne souhaite plus, ne désire plus, ne voudrais plus, ne veux pas, ne souhaite pas, ne désire pas, veux pas, n ai pas besoin, n ai plus besoin, ne veux aucun,
    ne souhaite aucun, ne veux ni, ne plus recevoir, ne voulons plus, ne souhaitons plus, préfère ne plus, préfère ne pas, ne m envoyez pas, ne m envoyez plus, ne m envoie plus, n envoyez pas, n envoyez plus,
    ne nous envoyez plus, retire mon consentement, ne me mettez plus`,
  enough: `plus de, plus aucun, pas de, aucun, stop aux, stop au, stop, assez de, assez, fini les, arrêt des, arrêt`,
  missed: `reçu, reçus, reçois, reçoit, recevais, pourquoi, arrive, arrivent, arrivé, arrivés, eu, ai, as, toujours, encore, vu, veux, voudrais`,
  stop: `arrêtez, arrêter, arrête, cessez, cesser, cesse, stop, stoppez, stopper, mettez fin`,
  writing: `de m écrire, d écrire, de me contacter, de nous contacter, de m envoyer, de nous envoyer, de me déranger, de m importuner, de me harceler, m écrire, me contacter`,
  cancel: `annuler, annulez, annule, désabonner, désabonnez, désabonnez moi, me désabonner, désinscrire, désinscrivez moi, résilier, supprimer, supprimez, désactiver, désactivez`,
  plainly: `ne m envoyez plus rien, ne m envoyez plus, ne m écrivez plus, ne nous écrivez plus, ne me contactez plus, ne nous contactez plus, ne me contactez pas, ne m écrivez pas, ne plus m envoyer,
    ne plus me contacter, laissez moi tranquille, fichez moi la paix, désabonnez moi, désinscrivez moi, supprimez mon numéro, effacez mon numéro, retirez mon numéro`,
  notStopping: `n arrêtez pas, n arrête pas, ne cessez pas, ne cesse pas, ne pas arrêter, ne stoppez pas, n annulez pas, ne pas annuler, ne me désabonnez pas, ne supprimez pas, ne désactivez pas, pourquoi arrêtez, pourquoi avez vous arrêté`,
}

const es: OptOutWords = {
  texts: `mensajes, mensaje, sms, textos, mensajitos, notificaciones, alertas, avisos`,
  between: `más, recibir, recibiendo, seguir, que, me, nos, manden, envíen, mande, envíe, escriban, estos, esos, este, ese, tipo, sus, tus, los, las, el, la, un, ningún, ninguno, de, por, tener, lleguen, ser,
    contactado, contactada, con, a, enviar, enviarme, enviarnos, mandar, mandarme, mandarnos, escribir, envío, favor, tantos, otros, otro, nuevos, mis, mi, suscripción, vía, todos, publicitarios, ya, del, al`,
  unwanted: `no quiero, no deseo, ya no quiero, ya no deseo, no quisiera, no necesito, ya no necesito, no me interesan, no me interesa, no queremos, prefiero no, no me gustaría, no me gustan, no autorizo, retiro mi consentimiento`,
  enough: `no más, sin más, basta de, basta con, basta, nada de, ningún, cero, sin, no`,
  missed: `recibí, recibido, recibo, recibimos, llega, llegan, llegó, llegaron, llegado, he, ha, qué, tengo, tuve, hay, hubo, vi, visto, todavía, aún`,
  stop: `paren, pare, parad, dejen, deje, deja, dejad, detengan, detener, cesen, cese, stop, alto, suspendan, suspender`,
  writing: `de enviarme, de mandarme, de escribirme, de escribir, de contactarme, de molestarme, de enviarnos, de mandarnos, enviarme, de molestar, de acosarme`,
  cancel: `cancelar, cancela, cancelen, cancele, cancelo, anular, anulen, dar de baja, darme de baja, darse de baja, denme de baja, deme de baja, baja, eliminar, desactivar, desactiven`,
  plainly: `no me envíen más, no me envíe más, no me envíes más, no me manden más, no me mande más, no me mandes más, no me escriban más, no me escriba más, no me escribas más, no me escriban, no me contacten,
    no me contacten más, no me contacte más, no me molesten, no me molesten más, no me envíen mensajes, no me envíe mensajes, no me manden mensajes, no me mande mensajes, no me envíen sms, no me manden sms,
    no envíen más, no envíen mensajes, no manden mensajes, no envíen sms, no me envíen nada más, no me manden nada más, no me envíen ningún mensaje, denme de baja, deme de baja, darme de baja, quiero darme de baja,
    déjenme en paz, déjeme en paz, déjame en paz, borren mi número, eliminen mi número, ya no me escriban, ya no me envíen, ya no me manden`,
  notStopping: `no dejen de, no deje de, no dejes de, no deja de, no paren de, no pare de, no pares de, no paren, no detengan, no cancelen, no cancele, no canceles, no cancelar, no anulen, no desactiven, no me den de baja, sin dejar de, por qué dejaron de`,
}

const it: OptOutWords = {
  texts: `messaggi, messaggio, sms, messaggini, notifiche, avvisi`,
  between: `più, ricevere, altri, altro, questi, quei, i, gli, vostri, vostro, tuoi, dei, degli, di, da, voi, tali, nessun, avere, essere, contattato, contattata, via, per, tramite, mi, ci, mandiate, inviate, arrivino, a, con, ai, agli,
    inviarmi, mandarmi, inviare, mandare, l, invio, miei, tutti, favore, pubblicitari, dai, dagli, la, ricezione, il, tuo, lo, del`,
  unwanted: `non voglio, non vorrei, non desidero, non mi interessano, non ho bisogno, preferisco non, non intendo, non gradisco, non vogliamo, non desideriamo, revoco il consenso, revoco il mio consenso`,
  enough: `niente, basta, nessun, mai più, stop, no, senza`,
  missed: `ricevuto, ricevuti, ricevo, arrivato, arrivati, arriva, arrivano, perché, ho, ancora, visto, ha, abbiamo, c, ci`,
  stop: `smettete, smetti, smetta, smettere, smettetela, smettila, fermate, interrompete, cessate, bloccate, stop, sospendete`,
  writing: `di scrivermi, di scriverci, di mandarmi, di inviarmi, di contattarmi, di disturbarmi, di scrivere, scrivermi, di tormentarmi`,
  cancel: `annullare, annulla, annullate, cancellare, cancella, cancellate, cancellatemi, disdire, disattivare, disattivate, disiscrivetemi, disiscrivermi, eliminare, eliminate`,
  plainly: `non mi scrivete più, non mi scriva più, non mi scrivere più, non ci scrivete più, non mi mandate più, non mi mandi più, non mi mandare più, non mi inviate più, non mi invii più, non mi inviare più,
    non mi contattate più, non mi contatti più, non contattatemi, non contattatemi più, non scrivetemi, non scrivetemi più, non mandatemi, non mandatemi più, non inviatemi, non inviatemi più, non mi scrivete,
    non mi mandate sms, non mi mandate messaggi, non mi inviate sms, non mi inviate messaggi, non inviate più, lasciatemi in pace, lasciami in pace, disiscrivetemi, disiscrivermi, cancellate il mio numero, cancellatemi,
    eliminate il mio numero`,
  notStopping: `non smettete, non smettere, non smetta, non smettetela, non smetti, non interrompete, non cancellate, non cancellare, non annullate, non annullare, non disattivate, perché avete smesso`,
}

const nl: OptOutWords = {
  texts: `sms, smsjes, smsje, sms jes, berichten, bericht, berichtjes, tekstberichten, meldingen, notificaties`,
  between: `meer, verdere, nieuwe, andere, deze, die, dit, uw, jullie, je, de, het, van, met, mij, me, ons, alle, aub, alstublieft, svp, sturen, versturen, te, per, via, ontvangen, krijgen, hebben, naar, nog, zulke, voor, verzenden, wil, ik, graag, nu, direct`,
  unwanted: `wil geen, wil ik geen, wens geen, wensen geen, willen geen, hoef geen, zou geen, wil niet meer, wil niet langer, wil liever geen, liever geen, stuur geen, stuur me geen, stuur mij geen, stuur ons geen, sturen geen,
    gelieve geen, wilt u geen, wilt u mij geen, wil je me geen, trek mijn toestemming in, hoef ik geen`,
  enough: `geen, nooit meer, niet meer, genoeg`,
  missed: `heb, hebt, heeft, gekregen, krijg, krijgt, ontvang, kreeg, ontving, waarom, nog, kwam, komt, komen, kwamen, binnengekomen`,
  missedUnlessWished: { words: 'ontvangen, krijgen', wishes: 'wil, willen, wens, wilt, zou, graag' },
  stop: `stop, stopt, stoppen, hou op, houd op, beëindig`,
  stopAfter: `stoppen, stop, stopzetten, afmelden, opzeggen, annuleren, uitzetten, uitschrijven, beëindigen, niet meer, niet langer`,
  writing: `met smsen, smsen, met sms en, sms en, mij te sturen, me te sturen, met berichten sturen, met sturen, me lastig te vallen, mij lastig te vallen, met mij lastigvallen, te sms en, te smsen`,
  cancel: `annuleer, annuleren, afmelden voor, afmelden van, uitschrijven voor, uitschrijven van, opzeggen, schrijf me uit voor, meld me af voor, zet uit`,
  plainly: `stuur me niets meer, stuur mij niets meer, stuur me niks meer, stuur ons niets meer, schrijf me niet meer, schrijf mij niet meer, niet meer sms en, niet meer smsen, niet meer berichten, sms me niet, sms mij niet,
    bericht mij niet meer, bericht me niet meer, contacteer me niet meer, neem geen contact meer op, laat me met rust, laat mij met rust, schrijf me uit, meld me af, meld mij af, verwijder mijn nummer, stop met sms, stop met smsen`,
  notStopping: `stop niet, stopt niet, niet stoppen, hou niet op, houd niet op, niet afmelden, niet annuleren, niet opzeggen, niet uitschrijven, niet stopzetten, annuleer niet, meld me niet af, schrijf me niet uit`,
}

const pt: OptOutWords = {
  texts: `mensagens, mensagem, sms, torpedos, textos, notificações, avisos, alertas`,
  between: `mais, receber, recebendo, continuar, a, as, o, os, essas, esses, estas, estes, suas, seus, nenhuma, nenhum, de, do, da, por, ser, contatado, contatada, ter, tais, desse, tipo, que, me, nos, enviem, mandem, com, enviar, mandar,
    envio, essa, minhas, meus, das, dos, assinatura, favor, outras, pelo, via, todas, tantas, em, uma`,
  unwanted: `não quero, não desejo, não gostaria, já não quero, não preciso, não tenho interesse, prefiro não, não queria, não queremos, não autorizo, retiro meu consentimento, não me mandem, não me mande, não me enviem, não me envie,
    não enviem, não envie, não mandem, não mande`,
  enough: `chega de, chega, basta de, basta, nada de, sem mais, nenhuma, não mais, sem, não`,
  missed: `recebi, recebido, recebo, recebemos, chegou, chegaram, chegam, porque, tenho, tive, há, houve, veio, ainda, vi`,
  stop: `parem, pare, parar, para, deixem, deixe, cessem, stop, interrompam, suspendam`,
  writing: `de me enviar, de me mandar, de me escrever, de me contatar, de me incomodar, de enviar me, de mandar me, de escrever, de escrever me, me enviar, me mandar`,
  cancel: `cancelar, cancele, cancelem, cancela, cancelo, desativar, desative, desativem, descadastrar, descadastrem, remover, removam`,
  plainly: `não me envie mais, não me enviem mais, não me mande mais, não me mandem mais, não me escreva mais, não me escrevam mais, não me contate mais, não me contatem mais, não me contatem, não me escrevam, não me enviem nada,
    não me mandem nada, me deixem em paz, deixem me em paz, me deixe em paz, me descadastrem, me descadastre, quero descadastrar, removam meu número, apaguem meu número, quero me descadastrar`,
  notStopping: `não parem, não pare, não parar, não deixem de, não deixe de, não cancelem, não cancele, não cancelar, não desativem, não interrompam, não me descadastrem, por que pararam`,
}

const ar: OptOutWords = {
  texts: `رسائل, الرسائل, رسالة, رسائلكم, رسائلك, المراسلات, إشعارات, الإشعارات, sms, رسائل نصية, الرسائل النصية, مسجات`,
  between: `في, تلقي, استلام, استقبال, المزيد, مزيدا, مزيد, من, أي, هذه, تلك, أن, تصلني, وصول, بعد, الآن, أخرى, أتلقى, استلم, استقبل, عن, إرسال, كل, جميع, لي, إلي, خدمة, اشتراك, الاشتراك, فضلك, فضلكم, هذا, النوع, تلك, اشتراكي, منكم, ترسلوا, هاي`,
  unwanted: `لا أريد, لا نريد, ما أريد, لم أعد أريد, لا أرغب, لا نرغب, لم أعد أرغب, لا أود, لا أحتاج, لا أحب, مش عايز, مش عاوز, ما ابغى, ما أبغى, ما بدي, ما ابي, لا ترسل, لا ترسلوا, لا ترسلو`,
  enough: `كفى, كفاية, يكفي, بدون, بلا, لا مزيد, لا, لا للمزيد`,
  missed: `لم, تصل, وصلت, وصل, لماذا, وصلتني, تصلني`,
  stop: `أوقفوا, أوقف, توقفوا, توقف, إيقاف, وقفوا, وقف, كفوا, أوقفي, ايقافوا`,
  writing: `عن مراسلتي, مراسلتي, عن الإرسال, عن إرسال, عن إزعاجي, إزعاجي, عن مراسلتنا`,
  cancel: `إلغاء, الغ, ألغ, ألغوا, ألغي, الغوا, إلغوا, الغاء`,
  plainly: `لا تراسلني, لا تراسلوني, لا ترسلوا لي شيئا, لا ترسل لي شيئا, لا ترسلوا لي المزيد, لا ترسل لي المزيد, لا ترسلوا لي بعد الآن, عدم مراسلتي, عدم إرسال رسائل, عدم إرسال الرسائل, عدم إرسال المزيد, اتركوني, اتركوني وشأني, احذفوا رقمي, احذف رقمي`,
  notStopping: `لا تتوقف, لا تتوقفوا, لا توقف, لا توقفوا, لا تلغوا, لا تلغي, لا تلغ, عدم إيقاف, لا تكفوا`,
}

/** The languages that are written with spaces. */
export const optOutLanguages: readonly OptOutWords[] = [en, de, fr, es, it, nl, pt, ar]
