import type { ServerDeps } from '../deps.ts'
import { createRouter, type Router } from '../http/router.ts'
import { describeWebhooks } from './described.ts'
import { rawMailRoutes } from './raw-mail.ts'
import { resendRoutes } from './resend.ts'
import { supplierWebhookRoutes } from './suppliers.ts'
import { twilioInboundRoutes } from './twilio-inbound.ts'
import { twilioStatusRoutes } from './twilio-status.ts'

/** `/webhooks/…`: what providers and suppliers' systems report, signed. */
export function webhookRoutes(deps: ServerDeps): Router {
  const app = createRouter()
  for (const routes of [resendRoutes, rawMailRoutes, twilioStatusRoutes, twilioInboundRoutes, supplierWebhookRoutes]) {
    app.route('/', routes(deps))
  }
  describeWebhooks(app)
  return app
}
