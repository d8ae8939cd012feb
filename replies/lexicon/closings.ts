import { listed } from './signs.ts'

/** Words of greetings, thanks and closings in emails: with the fillers, all that stands in a letter beside what it wants. */
export const closings: ReadonlySet<string> = new Set(
  listed(`best, warm, warmest, kindest, sincerely, yours, faithfully, truly, respectfully, cordially, greetings, all, everyone, customer, service, support,
    for, help, time, understanding, patience, attention, cooperation, advance, sorry, apologies, inconvenience, trouble, much, very, so, appreciate,
    appreciated, have, nice, great, weekend, week, afternoon, number, ref, reference, mr, mrs, ms, miss, dr, at, earliest, convenience, soon, possible, as,
    sie, ihnen, ihre, ihrer, ihrem, ihren, ihr, mich, freundliche, freundlichen, beste, besten, herzliche, herzlichen, schöne, schönen, sehr, geehrte, geehrter,
    damen, und, herren, herr, frau, im, voraus, für, hilfe, mühe, verständnis, vielmals, nummer, viele, gruss, gruß, mit, hochachtungsvoll, zusammen, schnellstmöglich,
    cordialement, bien, sincèrement, salutations, distinguées, meilleures, respectueuses, madame, monsieur, messieurs, mesdames, avance, beaucoup, par, à, vous, numéro, bonne,
    journée, soirée, recevoir, agréer, expression, sentiments, pour, aide, compréhension, patience, équipe, chère, cher, mes, sincères, prie, veuillez,
    saludos, cordial, cordiales, atentamente, atento, atentos, cordialmente, estimado, estimada, estimados, señores, señor, señora, muchas, mucho, gracias, de, antemano, por, ayuda,
    comprensión, paciencia, número, buen, día, usted, ustedes, le, les, equipo, quedo, espera, un, abrazo,
    cordiali, distinti, saluti, cordialmente, gentile, gentili, egregio, egregi, spettabile, signori, signore, signora, tante, molte, mille, anticipo, in, aiuto, comprensione, pazienza,
    numero, buona, giornata, serata, vostro, vostra, vi, con, team,
    vriendelijke, groet, groeten, hartelijke, met, hoogachtend, geachte, heer, mevrouw, heren, dames, alvast, bij, voorbaat, voor, hulp, begrip, moeite, nummer, fijne, prettige, dag, avond,
    weekend, uw, jullie, team, klantenservice,
    atenciosamente, cordialmente, abraço, abraços, cumprimentos, melhores, respeitosamente, prezado, prezada, prezados, caro, cara, caros, senhores, senhor, senhora, desde, muito, ajuda,
    compreensão, paciência, número, bom, boa, fico, aguardo, você, vocês, pela, pelo, atenção, equipe,
    مع, تحياتي, التحية, أطيب, التحيات, خالص, الشكر, جزيلا, جزيل, السادة, الأعزاء, عزيزي, عزيزتي, المحترم, المحترمين, مقدما, لكم, لك, رقم, تحية, طيبة, وبعد, بكم, مساعدتكم, تفهمكم`),
)
