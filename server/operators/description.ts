/** What stands above the calls at `/docs`: the doors that people open, which no program calls. */
export const description = `Keeps every customer with a backorder informed, and in charge, until the order ships, is substituted, or is refunded.

Errors are \`application/problem+json\` (RFC 9457) and never hold what was sent. Keys go as \`Authorization: Bearer <key>\`; their scopes are those of \`/v1/keys\`.

People open these pages, by links that are signed. On each, GET shows and only POST acts.

| page | who opens it |
| --- | --- |
| \`/o/{token}\` | a customer, from a letter: where the order stands, and what they can choose |
| \`/p/{token}\` | a customer: how often, by what and in which language they are written to |
| \`/u/{token}\` | a customer or their mail program: unsubscribing in one click (RFC 8058) |
| \`/w/{token}\` | a shopper: joining a waiting list, and leaving it |
| \`/s/{token}\` | a supplier: answering a purchase order |
| \`/storefront/backorders\` | anybody: what can be ordered before it is there |
| \`/storefront/waiting-list\` | a shopper: leaving an address; \`/storefront/waiting-list/asked\` says what comes next |
`
