/** What somebody who was handed a bundle should know of it. */
export const readme = `What happened to one order that had to wait, as the shop's system recorded it.

timeline.json   everything that happened, the oldest first, with who of the shop's people did it and why
messages.json   what the customer wrote and was answered outside of letters, and what came of it
notes.json      what the shop's people wrote down, their names and their reasons
letters.json    the letters, how each left, and what the provider said of it
letters/        the letters as they were handed over: emails as .eml, SMS as .txt
consents.json   what the customer answered, and what silence came to
record.json     the dates that the law looks at, for each line that waited
verdict.json    what the law owed of them, and whether it was kept
manifest.json   the SHA-256 of every file, and the key that signs them
manifest.sig    the Ed25519 signature of manifest.json, base64

To check it:  npm run -s meanwhile -- verify BUNDLE.zip --key KEY.json
KEY.json is what the shop publishes at the address in manifest.json (keyUrl).
Without --key the check shows only that nothing was changed since somebody signed it.

An .eml has the headers and both parts as they were handed to the mail provider, and the
time of that as its Date; the provider may have added headers of its own. Where it has no
Message-ID, the provider gave it one; X-Provider-Id is what the provider called it to us.
An SMS has whom it went to and when above its text. Times on the timeline are the order's;
in a rehearsal they may run ahead of the real ones.
`
